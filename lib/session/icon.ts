const SVG = 'http://www.w3.org/2000/svg';

/** An icon of 20 by 20 drawn in the colour of the text around it; screen readers pass it over. */
export function icon(path: string): SVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', '0 0 20 20');
  svg.setAttribute('aria-hidden', 'true');
  const line = document.createElementNS(SVG, 'path');
  line.setAttribute('d', path);
  svg.append(line);
  return svg;
}

/** A letter with an arrow that takes it back. */
export const RETRACT = 'M3 9.5h14v7H3zM3 10l7 4.5L17 10M14 4.5H6M8.5 2L6 4.5 8.5 7';
export const UNDO = 'M7 4L3.5 7.5 7 11M4 7.5h8a4.5 4.5 0 0 1 0 9H8';
export const CHECK = 'M3 5h9M3 10h5M3 15h4M10 13.5l2.5 2.5L17 10.5';
