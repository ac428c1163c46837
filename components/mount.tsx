import { type ReactNode, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import './app.css';
import type { Translate } from '../lib/catalog/messages';
import { TranslationProvider } from './translation';

/** Shows an app in the page it is loaded by. */
export function mount(translate: Translate, language: string, app: ReactNode): void {
  document.documentElement.lang = language;
  document.title = translate('extensionName');
  createRoot(document.getElementById('app') as HTMLElement).render(
    <StrictMode>
      <TranslationProvider value={translate}>{app}</TranslationProvider>
    </StrictMode>,
  );
}
