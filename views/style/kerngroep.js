// What HTML cannot do by itself. Every page works without this file.

let shown = location.pathname;

const byId = (id) => document.getElementById(id);

/** What was asked: a form's answer in place of the page, a list that follows its filters, or something else. */
const isPage = ({ target }) => target === document.body || target === 'body';
const isTrouble = ({ target }) => target === '#trouble';
const isFilter = ({ sourceElement }) => sourceElement.matches?.('.filters');

function focus(element, options) {
  element?.setAttribute('tabindex', '-1');
  element?.focus(options);
}

/** Filters that are left empty do not belong in an address that people share. */
document.addEventListener('htmx-config-request', ({ detail: { ctx } }) => {
  if (!isFilter(ctx)) return;
  for (const [name, value] of [...ctx.request.body]) if (value === '') ctx.request.body.delete(name, value);
});

/** What was refused or failed has no address; and who comes back to where one was took no step. */
document.addEventListener('htmx-before-history-update', (event) => {
  const { history, response } = event.detail;
  if (response.status >= 400) event.preventDefault();
  if (history.path === location.pathname + location.search) history.type = 'replace';
});

/** Go to what there is to say, so that keyboard and screen reader follow. */
document.addEventListener('htmx-after-swap', ({ detail: { ctx } }) => {
  if (isTrouble(ctx)) tellTrouble();
  if (isFilter(ctx)) {
    tellResults();
    stayHere();
  }
  if (isPage(ctx)) arrive();
});

function arrive() {
  const message = document.querySelector('.error-summary, .stale, .notice');
  const isElsewhere = shown !== location.pathname;
  shown = location.pathname;
  if (!message && document.querySelector('[autofocus]')) return;
  if (isElsewhere) window.scrollTo(0, 0);
  if (message) focus(message);
  else if (isElsewhere) focus(byId('main'), { preventScroll: true });
}

/** Who changes the language comes back to the list as it is filtered now. */
function stayHere() {
  const back = document.querySelector('.header__language [name=back]');
  if (back) back.value = location.pathname + location.search;
}

/** How many were found, for who cannot see the list change. */
function tellResults() {
  const results = byId('results');
  const said = results?.matches('p') ? results : results?.querySelector('p');
  byId('said').textContent = said?.textContent ?? '';
}

/** The server could not do it, and says why; or what answered was not the server. */
function tellTrouble() {
  const trouble = byId('trouble');
  if (trouble.childElementCount) focus(trouble, { preventScroll: true });
  else tellUnreachable();
}

/** No answer: what was typed is still there, so say that it can be sent again. */
function tellUnreachable() {
  const message = byId('unreachable');
  message.hidden = false;
  focus(message, { preventScroll: true });
}

document.addEventListener('htmx-error', ({ detail: { ctx } }) => {
  if (ctx && !ctx.response) tellUnreachable();
});

document.addEventListener('htmx-before-request', () => {
  byId('unreachable').hidden = true;
  byId('trouble').replaceChildren();
});

/** A document is printed whole: what is folded on screen opens for as long as that takes. */
addEventListener('beforeprint', () => {
  for (const folded of document.querySelectorAll('.opens-on-paper:not([open])')) {
    folded.open = true;
    addEventListener('afterprint', () => folded.removeAttribute('open'), { once: true });
  }
});
