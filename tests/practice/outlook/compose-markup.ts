import type { ComposeOptions } from '../api';
import { type Person, THREADS } from '../data/mails';
import { escapeHtml } from '../page/html';

/** Send, recipients and subject in one part, the editor's place in another; the number joins the two. */
export function composeMarkup(options: ComposeOptions, number: number): string {
  const reply = options.kind === 'reply';
  const thread = THREADS[options.language ?? 'en'];
  const to: readonly Person[] = reply ? [thread.mails[0].from] : [];
  const subject = escapeHtml(options.subject ?? (reply ? `Re: ${thread.subject}` : ''));
  return `
<div class="o-compose${reply ? ' o-reply' : ''}">
  <div id="docking_InitVisiblePart_${number}"><div>
    <div></div>
    <div>${actionsMarkup(number)}</div>
    <div>
      <div class="o-recipients">${recipientMarkup('To', to)}${reply ? '' : recipientMarkup('Cc', [])}</div>
      <div class="o-subject"${reply ? ' style="display: none;"' : ''}><span class="fui-Input"><input type="text" id="MSG_${number}_SUBJECT" class="fui-Input__input" maxlength="255" autocomplete="off" spellcheck="true" placeholder="Add a subject" aria-label="Subject" value="${subject}"></span></div>
    </div>
  </div></div>
  <div id="docking_DockingTriggerPart_${number}"><div id="editorParent_${number + 1}"></div></div>
</div>`;
}

/** Outlook's body, without any class that means something: they are hashes which change every few months. */
export const BODY_MARKUP =
  '<div tabindex="0" dir="ltr" class="DziEn k1Ttj" role="textbox" aria-multiline="true" aria-label="Message body" contenteditable="true" style="user-select: text;" textprediction="false" spellcheck="true"><div class="elementToProof"><br></div></div>';

function actionsMarkup(number: number): string {
  const id = `splitButton-r${(number + 200).toString(36)}`;
  return `
<div class="o-actions">
  <div><span class="fui-SplitButton">
    <button type="button" id="${id}__primaryActionButton" class="fui-Button fui-SplitButton__primaryActionButton" aria-label="Send" title="Send (Ctrl+Enter)" data-testid="ComposeSendButton"><i data-icon-name="SendRegular" aria-hidden="true"></i>Send</button><button type="button" id="${id}__menuButton" class="fui-Button fui-SplitButton__menuButton" aria-label="More send options" aria-haspopup="true" aria-expanded="false"><i data-icon-name="ChevronDownRegular" aria-hidden="true"></i></button>
  </span></div>
  <div><button type="button" id="discardCompose" class="fui-Button" aria-label="Discard" title="Discard"><i data-icon-name="DeleteRegular" aria-hidden="true"></i></button></div>
</div>`;
}

/** A recipient field is an editor too: the same role, the same attributes as the body. */
function recipientMarkup(label: string, people: readonly Person[]): string {
  const pills = people.map(pillMarkup).join('');
  return `
<div class="o-recipient"><button type="button" class="fui-Button o-well" aria-label="${label}">${label}</button>
  <div class="o-well-field"><div dir="ltr" role="textbox" aria-multiline="true" aria-label="${label}" tabindex="0" class="EditorClass" spellcheck="false" contenteditable="true" style="user-select: text;" aria-owns="suggestionHeader-list" aria-activedescendant="">${pills}<span id="sentinel"></span></div></div>
</div>`;
}

function pillMarkup({ name, address }: Person): string {
  const [shown, email] = [escapeHtml(name), escapeHtml(address)];
  return `<span class="_Entity _EType_RECIPIENT_ENTITY _EId_${shown.replaceAll(' ', '')} _EReadonly_1" contenteditable="false"><span class="lpc-hoverTarget" role="option" aria-label="${shown} ${email}" title="${email}" draggable="true"><span class="o-face" aria-hidden="true">${shown[0] ?? ''}</span><span>${shown}</span></span></span>&nbsp;`;
}
