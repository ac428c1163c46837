import { find, trusted } from '../page/html';

/** The trap: Settings' editors carry the classes, roles and attributes of a compose's body, yet nothing here is a mail. */
export function showSettings(): void {
  const editor = (label: string, classes: string) =>
    `<div class="${classes}" hidefocus="true" aria-label="${label}" g_editable="true" role="textbox" aria-multiline="true" contenteditable="true" style="direction: ltr; min-height: 90px;" tabindex="0"><div dir="ltr"><div>Robin Carter</div><div>Data analyst, Utrecht</div></div></div>`;
  find(document, '[role=main]').innerHTML = trusted(`
<div class="nH r4"><h2 class="Yr">Settings</h2><div class="fY"><a>General</a><a>Labels</a><a>Inbox</a><a>Accounts and Import</a><a>Filters</a></div>
<table class="cf alK"><tbody>
  <tr><td class="r8">Signature:</td><td class="r9"><div class="IN"><div class="Xp0HJf-pnCJSb">${editor('Signature', 'Am Al editable Xp0HJf-LW-avf')}</div></div></td></tr>
  <tr><td class="r8">Out of office:</td><td class="r9"><input type="text" class="rt" aria-label="Subject" placeholder="Subject"><div class="IN">${editor('Vacation responder', 'Am aiL Al editable IP')}</div></td></tr>
</tbody></table><div class="rU"><button type="button">Save Changes</button><button type="button">Cancel</button></div></div>`);
}
