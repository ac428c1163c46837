import { labels } from '../data/labels';

// Gmail writes the shortcut with marks of direction around it, which nobody sees and every comparison trips over.
const isolated = (shortcut: string) => `\u202A(${shortcut})\u202C`;

/** The bottom row of a compose: Send, formatting, attachments and the like, discard. */
export function toolbarMarkup(plain: boolean): string {
  return `
<div class="Ur"><div class="aX" style="display: none;"><div class="aZ"><div class="J-Z" role="toolbar" aria-label="Formatting options"></div></div></div></div>
<div class="aDh"><table class="IZ" role="group">
  <colgroup><col><col class="Uf"><col class="UA"><col class="Uy"><col class="az8"><col></colgroup>
  <tbody><tr class="btC">
    <td class="gU Up"><div class="J-J5-Ji btA"><div class="J-J5-Ji"></div><div class="dC">${sendMarkup()}</div><div class="J-J5-Ji"></div></div></td>
    <td class="oc gU"><div data-tooltip="Formatting options" aria-label="Formatting options"><div class="J-Z-I J-J5-Ji" role="button" aria-pressed="false" aria-haspopup="true" aria-expanded="false"${plain ? ' aria-disabled="true"' : ''}>${inner('dv')}</div></div></td>
    <td class="gU btB"><div class="Uz" aria-hidden="true"></div></td>
    <td class="a8X gU"><div class="bAK">${TOOLS.map(toolMarkup).join('')}</div></td>
    <td class="gU az5"><div class="J-J5-Ji btx">${moreMarkup()}${discardMarkup()}</div></td>
  </tr></tbody>
</table></div>`;
}

function sendMarkup(): string {
  const { send, shortcut, moreSend } = labels();
  const label = `${send} ${isolated(shortcut)}`;
  return (
    `<div class="T-I J-J5-Ji aoO v7 T-I-atl L3" role="button" tabindex="1" style="user-select: none;" data-tooltip="${label}" aria-label="${label}" data-tooltip-delay="800">${send}</div>` +
    `<div class="T-I J-J5-Ji hG T-I-atl L3" role="button" tabindex="1" aria-label="${moreSend}" data-tooltip="${moreSend}" data-tooltip-delay="800" style="user-select: none;" aria-expanded="false" aria-haspopup="true"><div class="G-asx"></div></div>`
  );
}

/** Command, label and the class that draws the icon. */
const TOOLS = [
  ['Files', 'Attach files', 'a1'],
  ['+link', `Insert link ${isolated('Ctrl-K')}`, 'e5'],
  ['+emoticon', `Insert emoji ${isolated('Ctrl-Shift-2')}`, 'QT'],
  ['docs', 'Insert files using Drive', 'aA7'],
  ['image', 'Insert photo', 'a2X'],
  ['locker', 'Turn confidential mode on / off', 'buc'],
  ['signature', 'Insert signature', 'BP'],
] as const;

function toolMarkup([command, label, icon]: (typeof TOOLS)[number]): string {
  return `<div class="wG J-Z-I" command="${command}" data-tooltip="${label}" aria-label="${label}" tabindex="1" role="button" aria-pressed="false" aria-haspopup="true" aria-expanded="false">${inner(`${icon} aaA aMZ`)}</div>`;
}

function moreMarkup(): string {
  return `<div class="J-J5-Ji bty"><div class="J-JN-M-I J-J5-Ji Xv L3 T-I-ax7 T-I" role="button" tabindex="1" aria-haspopup="true" aria-expanded="false" data-tooltip="More options" aria-label="More options">${inner('Y1 aaA')}</div></div>`;
}

function discardMarkup(): string {
  const label = `${labels().discard} ${isolated('Ctrl-Shift-D')}`;
  return `<div class="J-J5-Ji bty"><div class="oh J-Z-I J-J5-Ji T-I-ax7" tabindex="1" role="button" data-tooltip="${label}" aria-label="${label}">${inner('og aaA')}</div></div>`;
}

function inner(icon: string): string {
  return `<div class="J-J5-Ji J-Z-I-Kv-H"><div class="J-J5-Ji J-Z-I-J6-H"><div class="${icon}"><div class="a3I">&nbsp;</div></div></div></div>`;
}
