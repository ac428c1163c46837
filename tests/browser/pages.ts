/** Our own markup with the structure of the real pages: what adapters go by, and nothing else. */
export const GMAIL_COMPOSE = `
<div role="dialog"><div class="M9"><form>
  <span data-hovercard-id="priya@example.com" data-name="Priya Anand">Priya Anand</span>
  <input name="subjectbox"><input type="hidden" name="composeid" value="1"></form>
  <textarea style="display:none"></textarea>
  <div g_editable="true" role="textbox" contenteditable="true"><div><br></div></div>
  <table><colgroup><col><col></colgroup><tbody><tr class="btC">
    <td class="gU Up"><div class="dC"><div role="button" tabindex="1">Send</div><div role="button" aria-haspopup="true"></div></div></td>
    <td class="oc gU"></td></tr></tbody></table>
</div></div>`;

export const GMAIL_SETTINGS = `
<table><tbody><tr><td><div g_editable="true" role="textbox" contenteditable="true" class="editable">
  <div class="gmail_signature">Robin</div></div></td></tr></tbody></table>`;

export const OUTLOOK_COMPOSE = `
<div>
  <div id="docking_InitVisiblePart_0"><div><span><button type="button" data-testid="ComposeSendButton">Send</button></span></div>
    <div role="textbox" contenteditable="true" aria-multiline="true" aria-label="To"></div>
    <input type="text" id="MSG_1_SUBJECT" maxlength="255" autocomplete="off"></div>
  <div id="docking_DockingTriggerPart_0"><div id="editorParent_1">
    <div role="textbox" contenteditable="true" aria-multiline="true"><div class="elementToProof"><br></div></div></div></div>
</div>`;

export const OUTLOOK_SETTINGS = `
<div role="textbox" contenteditable="true" aria-multiline="true" aria-label="Signature"><p>Robin</p></div>
<div id="UniqueMessageBody_1" role="document" aria-label="Message body">Hello</div>`;
