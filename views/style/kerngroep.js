// What HTML cannot do by itself. Every page works without this file.

let shown = location.pathname;

/** What the request was for: a form's answer in place of the page, a list that follows its filters, or neither. */
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

/** Sent and come back to where one was: one step in the history, not two. */
document.addEventListener('htmx-before-history-update', ({ detail: { history } }) => {
  if (history.path === location.pathname + location.search) history.type = 'replace';
});

/** Go to what there is to say, so that keyboard and screen reader follow. */
document.addEventListener('htmx-after-swap', ({ detail: { ctx } }) => {
  if (isTrouble(ctx)) return focus(document.getElementById('trouble'), { preventScroll: true });
  if (isFilter(ctx)) return tellResults();
  if (!isPage(ctx)) return;
  const message = document.querySelector('.error-summary, .stale, .notice');
  if (message) focus(message);
  else if (shown !== location.pathname) arrive();
  shown = location.pathname;
});

function arrive() {
  window.scrollTo(0, 0);
  focus(document.getElementById('main'), { preventScroll: true });
}

/** How many were found, for who cannot see the list change. */
function tellResults() {
  const results = document.getElementById('results');
  const said = results?.matches('p') ? results : results?.querySelector('p');
  document.getElementById('said').textContent = said?.textContent ?? '';
}

/** No answer at all: what was typed is still there, so say that it can be sent again. */
document.addEventListener('htmx-error', ({ detail: { ctx } }) => {
  if (!ctx || ctx.response) return;
  const message = document.getElementById('unreachable');
  message.hidden = false;
  focus(message, { preventScroll: true });
});

document.addEventListener('htmx-before-request', () => {
  document.getElementById('unreachable').hidden = true;
  document.getElementById('trouble').replaceChildren();
});
