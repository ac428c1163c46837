import type { ComposeOptions } from '../api';
import { labels } from '../data/labels';
import { type Person, recipientsOf, subjectOf } from '../data/mails';
import { escapeHtml } from '../page/html';
import { quoteHtml } from './body';

/** Send, recipients and subject in one part, the editor's place in another; the number joins the two. */
export function composeMarkup(options: ComposeOptions, number: number): string {
  const parts = options.old
    ? ['', '', '']
    : [`docking_InitVisiblePart_${number}`, `docking_DockingTriggerPart_${number}`, `editorParent_${number + 1}`];
  const [header, trigger, editor] = parts.map((id) => (id ? ` id="${id}"` : ''));
  return `
<div class="o-compose${isInThread(options) ? ' o-reply' : ''}">
  <div class="o-head"${header}>${headerMarkup(options, number)}</div>
  <div${trigger}><div class="o-editor"${editor}></div>${options.quote === 'outside' ? `<div class="o-quote">${quoteHtml(options)}</div>` : ''}</div>
</div>`;
}

/** What the next draft in the same editor brings with it. */
export function headerMarkup(options: ComposeOptions, number: number): string {
  const reply = isInThread(options);
  const { to, addSubject } = labels();
  const subject = options.old
    ? `id="TextField${number + 63}" class="ms-TextField-field field-231" aria-label="${addSubject}"`
    : `id="MSG_${number}_SUBJECT" class="fui-Input__input" aria-label="${labels().subject}"`;
  return `<div>
    <div></div>
    <div>${options.old ? oldActionsMarkup() : actionsMarkup(number)}</div>
    <div>
      <div class="o-recipients">${recipientMarkup(to, recipientsOf(options))}${reply ? '' : recipientMarkup('Cc', [])}${options.bcc ? recipientMarkup('Bcc', []) : ''}</div>
      <div class="o-subject"${reply ? ' style="display: none;"' : ''}><span class="fui-Input"><input type="text" ${subject} maxlength="255" autocomplete="off" spellcheck="true" placeholder="${addSubject}" value="${escapeHtml(subjectOf(options))}"></span></div>
    </div>
  </div>`;
}

export function isInThread({ kind = 'new' }: ComposeOptions): boolean {
  return kind !== 'new';
}

/** Outlook's body, without any class that means something: they are hashes which change every few months. */
export function bodyMarkup({ old, rightToLeft }: ComposeOptions): string {
  const label = old
    ? 'aria-label="Message body, press Alt+F10 to exit"'
    : `role="textbox" aria-label="${labels().body}"`;
  return `<div tabindex="0" dir="${rightToLeft ? 'rtl' : 'ltr'}" class="DziEn k1Ttj" aria-multiline="true" ${label} contenteditable="true" style="user-select: text;" textprediction="false" spellcheck="true"><div class="elementToProof"><br></div></div>`;
}

function oldActionsMarkup(): string {
  const { send, shortcut, discard } = labels();
  return `<div class="o-actions"><div><button type="button" class="ms-Button o-send" aria-label="${send}" title="${send} (${shortcut})">${send}</button></div><div><button type="button" class="ms-Button o-discard" title="${discard}">${discard}</button></div></div>`;
}

function actionsMarkup(number: number): string {
  const { send, shortcut, moreSend, discard } = labels();
  const id = `splitButton-r${(number + 200).toString(36)}`;
  return `
<div class="o-actions">
  <div><span class="fui-SplitButton">
    <button type="button" id="${id}__primaryActionButton" class="fui-Button fui-SplitButton__primaryActionButton o-send" aria-label="${send}" title="${send} (${shortcut})" data-testid="ComposeSendButton"><i data-icon-name="SendRegular" aria-hidden="true"></i>${send}</button><button type="button" id="${id}__menuButton" class="fui-Button fui-SplitButton__menuButton" aria-label="${moreSend}" aria-haspopup="true" aria-expanded="false"><i data-icon-name="ChevronDownRegular" aria-hidden="true"></i></button>
  </span></div>
  <div><button type="button" id="discardCompose" class="fui-Button o-discard" aria-label="${discard}" title="${discard}"><i data-icon-name="DeleteRegular" aria-hidden="true"></i></button></div>
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
