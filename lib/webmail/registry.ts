import type { WebmailAdapter } from './adapter';
import { gmail } from './gmail';
import { outlook } from './outlook';

const ADAPTERS: readonly WebmailAdapter[] = [gmail, outlook];

export function adapterFor(host: string): WebmailAdapter | undefined {
  return ADAPTERS.find((adapter) => adapter.hosts.includes(host));
}
