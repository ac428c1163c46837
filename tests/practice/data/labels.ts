/** What the webmails call their controls in each language of the interface that the practice knows. */
export interface Labels {
  readonly send: string;
  /** Send's shortcut as Gmail and Outlook write it. */
  readonly shortcut: string;
  readonly moreSend: string;
  readonly discard: string;
  readonly subject: string;
  readonly addSubject: string;
  readonly body: string;
  readonly to: string;
  readonly newMessage: string;
  readonly compose: string;
  readonly newMail: string;
  readonly reply: string;
  readonly forward: string;
}

export type InterfaceLanguage = 'en' | 'de' | 'nl' | 'ja' | 'he';

const LABELS: Readonly<Record<InterfaceLanguage, Labels>> = {
  en: {
    send: 'Send',
    shortcut: 'Ctrl-Enter',
    moreSend: 'More send options',
    discard: 'Discard draft',
    subject: 'Subject',
    addSubject: 'Add a subject',
    body: 'Message Body',
    to: 'To',
    newMessage: 'New Message',
    compose: 'Compose',
    newMail: 'New mail',
    reply: 'Reply',
    forward: 'Forward',
  },
  de: {
    send: 'Senden',
    shortcut: 'Strg-Eingabetaste',
    moreSend: 'Weitere Sendeoptionen',
    discard: 'Entwurf verwerfen',
    subject: 'Betreff',
    addSubject: 'Betreff hinzufügen',
    body: 'Nachrichtentext',
    to: 'An',
    newMessage: 'Neue Nachricht',
    compose: 'Schreiben',
    newMail: 'Neue E-Mail',
    reply: 'Antworten',
    forward: 'Weiterleiten',
  },
  nl: {
    send: 'Verzenden',
    shortcut: 'Ctrl-Enter',
    moreSend: 'Meer verzendopties',
    discard: 'Concept verwijderen',
    subject: 'Onderwerp',
    addSubject: 'Een onderwerp toevoegen',
    body: 'Berichttekst',
    to: 'Aan',
    newMessage: 'Nieuw bericht',
    compose: 'Opstellen',
    newMail: 'Nieuwe e-mail',
    reply: 'Beantwoorden',
    forward: 'Doorsturen',
  },
  ja: {
    send: '送信',
    shortcut: 'Ctrl-Enter',
    moreSend: 'その他の送信オプション',
    discard: '下書きを破棄',
    subject: '件名',
    addSubject: '件名を追加',
    body: 'メッセージ本文',
    to: '宛先',
    newMessage: '新規メッセージ',
    compose: '作成',
    newMail: '新規メール',
    reply: '返信',
    forward: '転送',
  },
  he: {
    send: 'שליחה',
    shortcut: 'Ctrl-Enter',
    moreSend: 'אפשרויות שליחה נוספות',
    discard: 'מחיקת הטיוטה',
    subject: 'נושא',
    addSubject: 'הוספת נושא',
    body: 'גוף ההודעה',
    to: 'אל',
    newMessage: 'הודעה חדשה',
    compose: 'אימייל חדש',
    newMail: 'דואר חדש',
    reply: 'תשובה',
    forward: 'העברה',
  },
};

/** In the language of the page. */
export function labels(): Labels {
  return LABELS[document.documentElement.lang as InterfaceLanguage] ?? LABELS.en;
}
