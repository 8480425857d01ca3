// Sets how reliable sources are.
import { say, send } from '/assets/desk.js';

for (const choice of document.querySelectorAll('select[data-source]')) {
  let before = choice.value;
  choice.addEventListener('change', async () => {
    try {
      await send('/api/v1/reliability', { source: choice.dataset.source, letter: choice.value, reason: document.getElementById('why').value });
      before = choice.value;
      say('Noted; the picture is put together anew.');
    } catch (failure) {
      choice.value = before;
      say(failure.message);
    }
  });
}
