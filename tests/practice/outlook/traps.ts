import { element } from '../page/html';
import type { Trap } from '../scenarios';
import { readingPane } from './shell';
import { showThread } from './thread';

/** Pages whose editors have role and attributes of a compose's body, yet are no mail. */
export function showTrap(trap: Trap): void {
  if (trap === 'reading') showThread('en');
  else (trap === 'settings' ? document.body : readingPane()).append(element(MARKUP[trap]));
}

const editor = (label: string, text: string) =>
  `<div tabindex="0" dir="ltr" class="K2IBb DziEn RlaWM" role="textbox" aria-multiline="true" aria-label="${label}" contenteditable="true" style="user-select: text;">${text}</div>`;
const button = (label: string, icon = '') =>
  `<button type="button" class="fui-Button" aria-label="${label}">${icon ? `<i data-icon-name="${icon}"></i>` : ''}${label}</button>`;
const signature =
  '<p style="text-align: left; margin: 0in;">Robin Carter</p><p style="text-align: left; margin: 0in;">Data analyst, Utrecht</p>';

const SETTINGS = `
<div class="o-dialog" role="dialog" aria-label="Settings"><div class="o-tabs"><b>Settings</b><span>General</span><span class="on">Mail</span><span>Calendar</span></div>
<div class="o-panel"><h2>Compose and reply</h2><h3>Email signature</h3><input type="text" autocomplete="off" maxlength="255" aria-label="Edit signature name" placeholder="Edit signature name" value="Standard">
<div class="o-signature">${editor('Signature, press Alt+F10 to exit', signature)}</div>
<h3>Automatic replies</h3><div class="o-signature">${editor('Send replies outside your organisation', signature)}</div>
${button('Save')}${button('Discard')}</div></div>`;

const CHAT = `
<div class="o-compose"><h2>Mila Carter</h2><div role="list"><div role="listitem">Sunday lunch?</div></div>
<div class="o-signature">${editor('Type a message', '<p>I will be there</p>')}</div>${button('Send', 'SendRegular')}</div>`;

/** All that a mail has, and a time of day. */
const CALENDAR = `
<div class="o-compose"><div>${button('Send', 'SendRegular')}${button('Discard')}</div>
<input type="text" maxlength="255" autocomplete="off" aria-label="Add title" value="Coffee with Mila">
<div role="textbox" aria-multiline="true" contenteditable="true" aria-label="Invite attendees" aria-owns="suggestionHeader-list"><span>Mila Carter</span></div>
<input type="text" role="combobox" aria-label="Start date" value="Thu 1/15/2026"><input type="text" role="combobox" aria-label="Start time" value="10:30 AM"><input type="text" role="combobox" aria-label="End time" value="11:00 AM">
<div id="editorParent_7">${editor('Event notes', '<div>At the station</div>')}</div></div>`;

const MARKUP: Record<Exclude<Trap, 'reading'>, string> = { settings: SETTINGS, chat: CHAT, calendar: CALENDAR };
