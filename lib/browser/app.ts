import { type Language, languages } from '../catalog';
import type { Draft } from '../letter';
import type { Existing } from '../session/commands';
import { composeLinks } from '../webmail/links';
import { askForContract, askForForm, askWebmail, keepForm } from './ask';
import { copyText } from './clipboard';
import { translate } from './i18n';
import { defaultLanguage, defaults } from './languages';
import { readOffer } from './offer';

/** What panel and popup share: the webmail in `tab` (or around the panel) to speak to, and what fits this browser. */
export function appProps(tab?: number) {
  return {
    ports: {
      loadForm: askForForm,
      keepForm,
      composes: () => askWebmail({ name: 'list' }, tab),
      report: () => askWebmail({ name: 'report' }, tab),
      startCompose: () => askWebmail({ name: 'start' }, tab),
      insert: (compose: string, { subject, text }: Draft, existing?: Existing) =>
        askWebmail({ name: 'insert', compose, draft: { subject, text }, ...(existing ? { existing } : {}) }, tab),
      undo: (compose: string, anyway: boolean) => askWebmail({ name: 'undo', compose, anyway }, tab),
      threadOffer: (compose: string) => threadOffer(compose, tab),
      checkContract: askForContract,
      copy: copyText,
    },
    languages: (Object.keys(languages) as Language[]).map((value) => {
      const { name, forms } = languages[value];
      return { value, label: name, forms };
    }),
    defaultLanguage: defaultLanguage(),
    defaults: defaults(),
    places,
  } as const;
}

async function threadOffer(compose: string, tab: number | undefined) {
  const text = await askWebmail({ name: 'thread', compose }, tab);
  return text && text !== 'unreachable' ? readOffer(text) : undefined;
}

function places(draft: Draft) {
  const { gmail, outlook, mailProgram } = composeLinks(draft);
  return [
    { label: 'Gmail', href: gmail },
    { label: 'Outlook', href: outlook },
    { label: translate('mailProgram'), href: mailProgram },
  ];
}
