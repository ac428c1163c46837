import type { Reply } from '../pages';
import { sceneOf } from '../scenarios';

/** The page that Gmail's own server would send: hardly any markup, all of it behind Gmail's content security policy. */
export function gmailDocument(url: URL, nonce: string): Reply {
  const { theme = 'light', language = 'en' } = sceneOf(url.searchParams);
  const shown = url.searchParams.get('theme') ?? theme;
  const direction = language === 'he' ? 'rtl' : 'ltr';
  const body = `<!doctype html>
<html lang="${language}" dir="${direction}" data-theme="${shown}">
<head>
<meta charset="utf-8">
<title>Inbox (2) - robin@carter.example - Gmail</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/practice/page.css">
</head>
<body jscontroller="">
<script nonce="${nonce}" src="/practice/closure.js"></script>
<script nonce="${nonce}" src="/practice/page.js"></script>
</body>
</html>`;
  return { headers: { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': policy(nonce) }, body };
}

function policy(nonce: string): string {
  return [
    `script-src 'report-sample' 'nonce-${nonce}' 'unsafe-inline' 'strict-dynamic' https: http: 'unsafe-eval'`,
    "object-src 'none'",
    "base-uri 'self'",
    "frame-src 'self' https://accounts.google.com/ https://apis.google.com/ https://mail.google.com/",
    "require-trusted-types-for 'script'",
  ].join(';');
}
