import type { BrowserName } from '../../practice/browsers';
import type { Figure } from '../report';
export async function measureTyping(_browser: BrowserName): Promise<Figure[]> { return []; }
