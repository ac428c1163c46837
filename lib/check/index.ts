import type { Language } from '../catalog';
import { checks } from '../catalog/checks';
import { provideChecks } from './language';

export * from './bare';

for (const [language, stored] of Object.entries(checks)) provideChecks(language as Language, stored);
