// The way most extensions find composes: at every change anywhere, the whole page is searched for editors.
const EDITORS = '[g_editable="true"][role="textbox"], [id^="editorParent_"] > [contenteditable="true"]';

function search() {
  for (const editor of document.querySelectorAll(EDITORS)) {
    if (editor.parentElement.querySelector('.plain-button')) continue;
    const button = document.createElement('button');
    button.className = 'plain-button';
    button.textContent = 'Plain';
    editor.after(button);
  }
}

const everything = { childList: true, subtree: true, attributes: true, characterData: true };
new MutationObserver(search).observe(document.body, everything);
search();
