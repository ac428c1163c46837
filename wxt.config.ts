import { fileURLToPath } from 'node:url';
import { defineConfig } from 'wxt';
import { WEBMAIL_MATCHES } from './lib/webmail/hosts';
import { writeCatalog } from './scripts/catalog';

const NO_CONTEXT = fileURLToPath(new URL('lib/browser/no-context.ts', import.meta.url));

/** By major version. */
const OLDEST = { chrome: 123, firefox: 142 };

/** Names of properties in the content script that stand there for nothing but our own: they are shortened, also where a page has such a name. */
const LONG_NAMES = [
  'askedAbout',
  'asUndoStep',
  'authored',
  'beginningsOf',
  'bodySelector',
  'buckets',
  'buildEither',
  'buildGap',
  'caretPiece',
  'changeSettings',
  'closeOtherPanels',
  'closePanel',
  'composing',
  'controls',
  'detectorRules',
  'dismissed',
  'endLine',
  'endSentence',
  'firstChanged',
  'firstForeign',
  'firstLetter',
  'firstPlaces',
  'firstState',
  'fitControls',
  'foreignIntact',
  'goToNext',
  'groupSources',
  'ignored',
  'isAllCapitals',
  'isCut',
  'isForeign',
  'isFullStop',
  'isNegation',
  'isOurs',
  'isRearranged',
  'isSameDraft',
  'isSendShortcut',
  'keepInPlace',
  'keepOnly',
  'lastFlags',
  'leadsTo',
  'likelyBody',
  'lineStart',
  'lookAgain',
  'network',
  'newMessageButton',
  'nextFlag',
  'nextSession',
  'nextState',
  'onAsk',
  'onCaret',
  'onDraftCheck',
  'onGoBack',
  'onPointer',
  'onRetract',
  'onState',
  'onTyping',
  'openClass',
  'opensQuotedMail',
  'phrases',
  'pieceAt',
  'pieces',
  'placeBesideSend',
  'placed',
  'placesOf',
  'purposes',
  'readBreak',
  'readElement',
  'readMark',
  'readText',
  'readWord',
  'recheck',
  'recipientName',
  'removeControls',
  'restoreSubject',
  'rowCount',
  'rulesReady',
  'saysNo',
  'schedule',
  'scheduled',
  'scoreOf',
  'scoreOfSentence',
  'sessions',
  'setCompact',
  'setExpanded',
  'setFindings',
  'settingsTrouble',
  'setUndo',
  'showSettings',
  'signatureIntact',
  'slotOf',
  'standsFor',
  'standsForOne',
  'stateFor',
  'subjectField',
  'tailWord',
  'takeIn',
  'takenOver',
  'takeOver',
  'threadText',
  'toggleList',
  'tokens',
  'toOffset',
  'toPlaces',
  'toRange',
  'unmeant',
  'vocabulary',
  'waitsFor',
  'wanted',
  'wantsList',
  'watching',
  'wordClass',
  'wordsBefore',
];

export default defineConfig({
  modules: ['@wxt-dev/module-react', '@wxt-dev/webextension-polyfill'],
  imports: false,
  hooks: {
    // A template with an error stops the build here, with the name of its file and key.
    'prepare:types': () => writeCatalog(),
    'build:before': () => writeCatalog(),
    // Loaded into every mail page, where each kilobyte counts.
    'vite:build:extendConfig': ([entrypoint], config) => {
      if (entrypoint?.type !== 'content-script') return;
      const compress = {
        passes: 6,
        inline: 1,
        lhs_constants: false,
        unsafe_arrows: true,
        unsafe_comps: true,
        unsafe_methods: true,
      };
      // They need no stand-ins for what older ones lack.
      const target = [`chrome${OLDEST.chrome}`, `firefox${OLDEST.firefox}`];
      const mangle = { properties: { builtins: true, regex: new RegExp(`^(${LONG_NAMES.join('|')})$`) } };
      config.build = { ...config.build, target, minify: 'terser', terserOptions: { ecma: 2022, compress, mangle } };
      config.resolve = { ...config.resolve, alias: { 'wxt/utils/content-script-context': NO_CONTEXT } };
    },
  },
  manifest: ({ browser }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    // activeTab and scripting: the one page on which the person presses "Read the offer on this page", at that press.
    permissions: ['storage', 'activeTab', 'scripting'],
    action: { default_title: '__MSG_extensionName__' },
    web_accessible_resources: [{ resources: ['panel.html'], matches: WEBMAIL_MATCHES }],
    content_security_policy: {
      extension_pages: `default-src 'none'; script-src 'self'; style-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors ${WEBMAIL_MATCHES.map((match) => new URL(match).origin).join(' ')}`,
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'bow-out@bow-out.example',
              strict_min_version: `${OLDEST.firefox}.0`,
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : // A private window has a background and a form of its own there, and they go with it; Firefox knows one mode only.
        { minimum_chrome_version: `${OLDEST.chrome}`, incognito: 'split' as const }),
  }),
});
