import { createContext, useContext } from 'react';
import type { Translate } from '../lib/catalog/messages';

const Translation = createContext<Translate>((key) => key);

export const TranslationProvider = Translation.Provider;
export const useTranslate = () => useContext(Translation);
