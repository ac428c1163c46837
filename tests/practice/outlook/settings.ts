import { element } from '../page/html';

/** The trap: the signature editor of Settings has role and attributes of a compose's body, yet nothing here is a mail. */
export function showSettings(): void {
  document.body.append(
    element(`
<div class="o-dialog" role="dialog" aria-label="Settings"><div class="o-tabs"><b>Settings</b><span>General</span><span class="on">Mail</span><span>Calendar</span></div>
<div class="o-panel"><h2>Compose and reply</h2><h3>Email signature</h3><input type="text" autocomplete="off" maxlength="255" aria-label="Edit signature name" placeholder="Edit signature name" value="Standard">
<div class="o-signature"><div tabindex="0" dir="ltr" class="K2IBb DziEn RlaWM" role="textbox" aria-multiline="true" aria-label="Signature, press Alt+F10 to exit" contenteditable="true" style="user-select: text;"><p style="text-align: left; margin: 0in;">Robin Carter</p><p style="text-align: left; margin: 0in;">Data analyst, Utrecht</p></div></div>
<button type="button" class="fui-Button">Save</button><button type="button" class="fui-Button">Discard</button></div></div>`),
  );
}
