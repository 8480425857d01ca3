// Tries inputs again that could not be read, or gives them up.
import { say, send } from '/assets/desk.js';

document.getElementById('unread').addEventListener('click', async event => {
  const act = event.target.dataset.act;
  const item = event.target.closest('[data-name]');
  if (!act || !item) return;
  try {
    await send(`/api/v1/unread/${act}`, { name: item.dataset.name });
    item.remove();
    say(act === 'retry' ? 'It is being read; "Add reports" shows how far it is.' : 'Given up.');
  } catch (failure) { say(failure.message); }
});
