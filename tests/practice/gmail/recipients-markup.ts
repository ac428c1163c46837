import { labels } from '../data/labels';
import type { Person } from '../data/mails';
import { escapeHtml } from '../page/html';
import { gmailId } from './ids';

const ROWS = [
  ['to', 'To'],
  ['cc', 'Cc'],
  ['bcc', 'Bcc'],
] as const;

/** To, Cc and Bcc, as chips or as the text fields that came before them; and the line that stands for them when folded. */
export function recipientsMarkup(to: readonly Person[], old: boolean): string {
  const rows = ROWS.map(([name, english]) => {
    const label = name === 'to' ? labels().to : english;
    const people = name === 'to' ? to : [];
    return row(label, name === 'to', old ? textField(name, label, people) : chips(name, label, people));
  });
  return `
<div class="fX aXjCH"><table class="GS" tabindex="-1"><tbody class="bze">${rows.join('')}</tbody></table></div>
<div class="aoD hl" tabindex="1" style="display: none;"><div class="oL aDm">Recipients</div><div class="bgW"></div></div>`;
}

function row(label: string, visible: boolean, field: string): string {
  const title = `<span class="gO aQY" data-tooltip="Select contacts" aria-label="${label} - Select contacts" role="link" tabindex="1">${label}</span>`;
  return `<tr class="bzf"${visible ? '' : ' style="display: none;"'}><td class="ok"><div class="o1">${title}</div></td><td class="eV"><div class="oj"><div class="wO nr">${field}</div></div></td></tr>`;
}

function textField(name: string, label: string, people: readonly Person[]): string {
  const value = escapeHtml(people.map((person) => `${person.name} <${person.address}>, `).join(''));
  return `<input class="wA" tabindex="-1" aria-hidden="true"><textarea rows="1" class="vO" name="${name}" spellcheck="false" autocomplete="false" tabindex="1" dir="ltr" aria-label="${label}" role="combobox" aria-autocomplete="list">${value}</textarea><div class="aA6"></div>`;
}

function chips(name: string, label: string, people: readonly Person[]): string {
  const list = gmailId();
  const field = `<input id="${gmailId()}" class="agP aFw" peoplekit-id="BbVjBd" autocomplete="off" autocapitalize="off" autocorrect="off" spellcheck="false" aria-label="${label} recipients" aria-autocomplete="list" aria-haspopup="listbox" aria-expanded="false" placeholder="" size="0" tabindex="1" type="text" role="combobox" aria-owns="${list}" aria-controls="${list}">`;
  return `<div name="${name}" class="afx"><div class="aH9" role="listbox" aria-label="Search Field">${people.map(chip).join('')}</div><div class="aGb">${field}</div></div>`;
}

function chip({ name, address }: Person): string {
  const [shown, email] = [escapeHtml(name), escapeHtml(address)];
  return `<div class="afV" role="option" data-hovercard-id="${email}" data-name="${shown}" aria-label="${shown} (${email})" tabindex="-1" translate="no"><div class="akl">${shown}</div><div class="afX" aria-label="Remove" data-tooltip="Remove"></div><input type="hidden" name="to" value="${shown} &lt;${email}&gt;"></div>`;
}
