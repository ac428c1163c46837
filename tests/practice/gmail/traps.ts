import { escapeHtml, find, trusted } from '../page/html';
import type { Trap } from '../scenarios';
import { showThread } from './thread';

/** Pages whose editors carry the classes, roles and attributes of a compose's body, yet are no mail. */
export function showTrap(trap: Trap): void {
  if (trap === 'reading') showThread('en');
  else find(document, '[role=main]').innerHTML = trusted(MARKUP[trap]);
}

const editor = (label: string, classes: string, text: string) =>
  `<div class="${classes}" hidefocus="true" aria-label="${label}" g_editable="true" role="textbox" aria-multiline="true" contenteditable="true" style="direction: ltr; min-height: 90px;" tabindex="0"><div dir="ltr">${text}</div></div>`;

const signature = '<div>Robin Carter</div><div>Data analyst, Utrecht</div>';
const button = (label: string) =>
  `<div class="T-I J-J5-Ji T-I-atl" role="button" tabindex="0" data-tooltip="${label}" aria-label="${label}">${label}</div>`;

const SETTINGS = `
<div class="nH r4"><h2 class="Yr">Settings</h2><div class="fY"><a>General</a><a>Labels</a><a>Inbox</a><a>Accounts and Import</a><a>Filters</a></div>
<table class="cf alK"><tbody>
  <tr><td class="r8">Signature:</td><td class="r9"><div class="IN"><div class="Xp0HJf-pnCJSb">${editor('Signature', 'Am Al editable Xp0HJf-LW-avf', signature)}</div></div></td></tr>
  <tr><td class="r8">Out of office:</td><td class="r9"><input type="text" class="rt" aria-label="Subject" placeholder="Subject"><div class="IN">${editor('Vacation responder', 'Am aiL Al editable IP', signature)}</div></td></tr>
</tbody></table><div class="rU"><button type="button">Save Changes</button><button type="button">Cancel</button></div></div>`;

const CHAT = `
<div class="nH r4"><h2 class="Yr">Mila Carter</h2><div role="list"><div role="listitem">${escapeHtml('Sunday lunch? Dad is making the lentil thing again.')}</div></div>
<input type="text" role="combobox" aria-autocomplete="list" aria-label="Add people"><textarea aria-label="Thread reply"></textarea>
<div class="T-axO">${editor('Message Mila Carter', 'editable T-I-ax7', 'I will be there')}${button('Send message \u202A(Enter)\u202C')}</div></div>`;

const CALENDAR = `
<div class="nH r4" role="dialog" aria-label="Create event"><input type="text" aria-label="Add title" value="Coffee with Mila"><input type="text" role="combobox" aria-label="Start time" value="10:30">
<input type="text" role="combobox" aria-autocomplete="list" aria-label="Add guests">${editor('Notes', 'Am Al editable', 'At the station')}${button('Send')}${button('Save')}</div>`;

const MARKUP: Record<Exclude<Trap, 'reading'>, string> = { settings: SETTINGS, chat: CHAT, calendar: CALENDAR };
