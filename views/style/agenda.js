// Moving agenda items with the mouse. It sends the same form as the buttons, with what the item was dropped after.

let lifted = null;

const lineOf = (element) => element?.closest?.('.agenda [data-key]');
const isTarget = (line) => line && line !== lifted && !line.closest('.agenda__overflow, .agenda__removed');

const lines = () =>
  [...document.querySelectorAll('.agenda [data-key]')].filter(
    (line) => !line.closest('.agenda__overflow, .agenda__removed'),
  );

/** After which line a drop here lands: on the upper half of an item that is the one before it. Null where it stands already. */
function landing(line, y) {
  const all = lines();
  const { top, height } = line.getBoundingClientRect();
  const isBefore = line.matches('.agenda-item') && y < top + height / 2;
  const anchor = isBefore ? all[all.indexOf(line) - 1] : line;
  const isSame = anchor === lifted || anchor === all[all.indexOf(lifted) - 1];
  return isSame ? null : anchor;
}

/** Each movable item gets a handle, only here: without script there is nothing to drag with. */
function addHandles() {
  const agenda = document.querySelector('.agenda');
  const text = agenda?.dataset.drag;
  for (const after of agenda?.querySelectorAll('.agenda-item__tools [name=after]') ?? []) {
    const form = after.form;
    if (form.querySelector('.tool--drag')) continue;
    const handle = document.createElement('span');
    handle.className = 'tool tool--drag';
    handle.draggable = true;
    handle.setAttribute('aria-hidden', 'true');
    handle.textContent = text;
    form.prepend(handle);
  }
}

/** What was just done, for who cannot see that the item moved. */
function tellMove() {
  const told = document.querySelector('.agenda__told');
  if (told) document.getElementById('said').textContent = told.textContent;
}

document.addEventListener('dragstart', (event) => {
  if (!event.target.matches?.('.tool--drag')) return;
  lifted = lineOf(event.target);
  event.dataTransfer.effectAllowed = 'move';
  event.dataTransfer.setData('text/plain', lifted.dataset.key);
  event.dataTransfer.setDragImage(lifted, 0, 0);
  lifted.classList.add('agenda-item--lifted');
  lifted.closest('.agenda').classList.add('agenda--dragging');
});

document.addEventListener('dragover', (event) => {
  const line = lineOf(event.target);
  if (!lifted || !isTarget(line)) return;
  event.preventDefault();
  unmark();
  landing(line, event.clientY)?.classList.add('drop-here');
});

document.addEventListener('drop', (event) => {
  const line = lineOf(event.target);
  if (!lifted || !isTarget(line)) return;
  event.preventDefault();
  const anchor = landing(line, event.clientY);
  if (!anchor) return;
  const { after } = lifted.querySelector('.agenda-item__tools').elements;
  after.disabled = false;
  after.value = anchor.dataset.key;
  after.form.requestSubmit();
});

document.addEventListener('dragend', () => {
  unmark();
  lifted?.classList.remove('agenda-item--lifted');
  document.querySelector('.agenda--dragging')?.classList.remove('agenda--dragging');
  lifted = null;
});

function unmark() {
  document.querySelector('.drop-here')?.classList.remove('drop-here');
}

document.addEventListener('htmx-after-swap', () => {
  addHandles();
  tellMove();
});
addHandles();
