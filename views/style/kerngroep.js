// What HTML cannot do by itself. Every page works without this file.

/** After a form was sent in place: go to what there is to say, so that keyboard and screen reader follow. */
document.addEventListener('htmx:after:swap', () => {
  const message = document.querySelector('.error-summary, .stale, .notice');
  if (!message) return;
  message.setAttribute('tabindex', '-1');
  message.focus();
});
