/** A page element with properties and content: the little that plain TypeScript needs to build an interface. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  properties: Partial<HTMLElementTagNameMap[Tag]> = {},
  ...content: (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const created = Object.assign(document.createElement(tag), properties);
  created.append(...content);
  return created;
}

/** A button that the person alone can press: the page may click too, but not in their name. */
export function button(label: string, onPress: () => void, className = ''): HTMLButtonElement {
  const created = element('button', { type: 'button', textContent: label, className });
  created.addEventListener('click', (event) => {
    if (event.isTrusted) onPress();
  });
  return created;
}
