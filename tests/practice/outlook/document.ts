import type { Reply } from '../pages';
import { sceneOf } from '../scenarios';

/** The page that Outlook's own server would send, behind a content security policy as strict as Outlook's. */
export function outlookDocument(url: URL, nonce: string): Reply {
  const { theme = 'light', language = 'en' } = sceneOf(url.searchParams);
  const shown = url.searchParams.get('theme') ?? theme;
  const direction = language === 'he' ? 'rtl' : 'ltr';
  const body = `<!doctype html>
<html lang="${language}" dir="${direction}" data-theme="${shown}">
<head>
<meta charset="utf-8">
<title>Mail - Robin Carter - Outlook</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/practice/page.css">
</head>
<body>
<div id="app"></div>
<script nonce="${nonce}" src="/practice/page.js"></script>
</body>
</html>`;
  return { headers: { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': policy(nonce) }, body };
}

function policy(nonce: string): string {
  return [
    "default-src 'self'",
    `script-src 'nonce-${nonce}' 'strict-dynamic'`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob: https:",
    "frame-src 'self' https:",
    "object-src 'none'",
    "base-uri 'self'",
    "require-trusted-types-for 'script'",
    // As in Outlook, a second policy of the same name is refused: an extension that takes "default" stops the page.
    'trusted-types default dompurify',
  ].join(';');
}
