import type { ComposeOptions } from '../api';
import { labels } from '../data/labels';
import { recipientsOf, subjectOf } from '../data/mails';
import { escapeHtml } from '../page/html';
import { gmailId } from './ids';
import { recipientsMarkup } from './recipients-markup';
import { toolbarMarkup } from './toolbar-markup';

const FOCUS_STOP =
  '<div style="background-color: transparent; width: 1px; height: 1px; position: absolute;" tabindex="1"></div>';

const FRAME = '<iframe class="Am Al editable" style="width: 100%; height: 200px; border: 0;"></iframe>';

/** The part that a pop-up and an inline reply have in common. */
export function composeMarkup(options: ComposeOptions, bodyId: string): string {
  const reply = isInThread(options);
  const region = escapeHtml(reply ? labels().reply : labels().newMessage);
  return `
<div class="M9" jsaction="taiVP:.CLIENT">
  <div class="HX"></div>
  <div class="aoI" role="region" aria-label="${region}">
    ${FOCUS_STOP}
    <table class="aoP ${reply ? 'HM' : 'aoC'}"><tbody><tr>
      <td class="aoY"></td>
      <td class="I5">
        ${formMarkup(options)}
        <table class="iN"><tbody>
          <tr><td class="GQ"><div class="GP"><div class="qz aXjCH"><div class="et">${editorsMarkup(options, bodyId)}</div>
            ${collapsedQuoteMarkup(options)}
          </div></div></td></tr>
          <tr><td class="HE"><div class="aDg"><div class="aDj"><div class="aDl">${toolbarMarkup(options.plain === true)}</div></div></div></td></tr>
        </tbody></table>
      </td>
    </tr></tbody></table>
  </div>
</div>`;
}

/** The frame of a pop-up: window, title bar and, in `.aaZ`, the compose. */
export function moleMarkup(title: string): string {
  const id = gmailId();
  const button = (name: string, label: string) =>
    `<img class="${name}" src="data:," alt="" role="button" tabindex="1" aria-label="${label}" data-tooltip="${label}" data-tooltip-delay="800">`;
  return `
<div class="nH nn"><div class="nH"><div class="AD">
  <div class="nH Hd" role="dialog" aria-labelledby="${id}">
    <div class="nH"></div>
    <div class="nH Hy aXJ"><div class="nH"><div class="l m"><div class="l n"><div class="k"><div class="aCk"><div class="nH wKggEb">
      <table class="cf Ht" cellpadding="0"><tbody><tr>
        <td><div id="${id}" class="Hp"><h2 class="a3E"><div class="a3I">Compose:</div><div class="aYF">${title}</div></h2></div></td>
        <td class="Hm">${button('Hl', 'Minimize')}${button('Hq aUG', 'Full screen (Shift for pop-out)')}${button('Ha', 'Save &amp; close')}</td>
      </tr></tbody></table>
    </div></div></div></div></div></div></div>
    <div class="nH"><div class="aaZ"></div></div>
    <div class="nH"></div>
  </div>
</div></div></div>`;
}

export function isInThread({ kind = 'new' }: ComposeOptions): boolean {
  return kind !== 'new';
}

function formMarkup(options: ComposeOptions): string {
  const reply = isInThread(options);
  const to = recipientsOf(options);
  const subject = escapeHtml(subjectOf(options));
  const label = escapeHtml(labels().subject);
  const hidden = (name: string, value = '') => `<input type="hidden" name="${name}" value="${value}">`;
  const draft = `#msg-a:r${gmailId().slice(1)}`;
  return `
<form class="bAs" action="" method="POST" enctype="multipart/form-data" accept-charset="utf-8">
  ${recipientsMarkup(to, options.oldRecipients === true)}
  <div class="aoD az6"${reply ? ' style="display: none;"' : ''}><div>
    <input name="subjectbox" id="${gmailId()}" class="aoT" autocomplete="off" spellcheck="true" tabindex="1" placeholder="${label}" aria-label="${label}" value="${subject}">
    <div class="bzm" style="display: none;"></div>
  </div></div>
  ${hidden('composeid', gmailId().slice(1))}${hidden('from')}${hidden('subject', subject)}${hidden('draft', draft)}${hidden('rt')}${hidden('lts')}
  ${hidden('rm', reply ? '#msg-f:3' : '')}${hidden('ishtml', options.plain ? '0' : '1')}${hidden('body')}${hidden('uet')}
</form>
<div class="a8i" style="display: none;"></div>`;
}

function editorsMarkup(options: ComposeOptions, bodyId: string): string {
  const label = escapeHtml(labels().body);
  const direction = options.rightToLeft ? 'rtl' : 'ltr';
  const height = isInThread(options) ? 85 : 200;
  const shown = (visible: boolean) => `style="display: ${visible ? 'block' : 'none'};"`;
  return `
<table class="cf An" cellpadding="0"><tbody><tr>
  <td class="Aq">&nbsp;</td>
  <td class="Ap">
    <div class="Ar As" ${shown(options.plain === true)}><div class="At"><textarea class="Ak aXjCH" aria-label="${label}" spellcheck="true" tabindex="1" form="nosend"></textarea></div></div>
    <div class="Ar Au" ${shown(!options.plain)}>${options.frame ? FRAME : `<div class="aO7"><div id="${bodyId}" class="Am aiL Al editable LW-avf tS-tW tS-tY" hidefocus="true" aria-label="${label}" writingsuggestions="false" role="textbox" aria-multiline="true" tabindex="1" style="direction: ${direction}; min-height: ${height}px;" spellcheck="false"></div></div>`}</div>
  </td>
  <td class="Aq">&nbsp;</td>
</tr></tbody></table>`;
}

function collapsedQuoteMarkup({ quote }: ComposeOptions): string {
  const style = quote === 'collapsed' ? '' : ' style="display: none;"';
  return `<div class="ajR" role="button" tabindex="1" aria-label="Show trimmed content" data-tooltip="Show trimmed content"${style}><div class="uC"><img class="ajT" src="data:," alt=""></div></div>`;
}
