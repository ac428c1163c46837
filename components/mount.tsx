import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { RetractApp, type RetractAppProps } from './RetractApp';
import './app.css';
import type { Translate } from '../lib/catalog/messages';
import { TranslationProvider } from './translation';

/** Shows the app in the page it is loaded by. */
export function mount(translate: Translate, language: string, props: RetractAppProps): void {
  document.documentElement.lang = language;
  document.title = translate('extensionName');
  createRoot(document.getElementById('app') as HTMLElement).render(
    <StrictMode>
      <TranslationProvider value={translate}>
        <RetractApp {...props} />
      </TranslationProvider>
    </StrictMode>,
  );
}
