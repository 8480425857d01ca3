// Ties marks in the text to cards: hovering or choosing one lights up the other.
const text = document.getElementById('text');
const cards = document.getElementById('cards');
const pieces = new Map();
for (const piece of text.querySelectorAll('[data-ids]')) {
  for (const id of piece.dataset.ids.split(' ')) {
    if (!pieces.has(id)) pieces.set(id, []);
    pieces.get(id).push(piece);
  }
}
let lit = [];

function dark() {
  lit.forEach(thing => thing.classList.remove('on'));
  lit = [];
}

function light(ids) {
  dark();
  for (const id of ids) {
    const card = document.getElementById(id);
    if (card) lit.push(card);
    lit.push(...(pieces.get(id) || []));
  }
  lit.forEach(thing => thing.classList.add('on'));
}

// The claims marked at a piece; a mark without a claim stands for itself.
function claimsAt(piece) {
  const ids = piece.dataset.ids.split(' ');
  const claims = ids.filter(id => document.getElementById(id));
  return claims.length ? claims : ids.slice(-1);
}

text.addEventListener('mouseover', event => {
  const piece = event.target.closest('[data-ids]');
  if (piece) light(claimsAt(piece));
});
text.addEventListener('click', event => {
  const piece = event.target.closest('[data-ids]');
  if (!piece) return;
  const claims = claimsAt(piece);
  light(claims);
  document.getElementById(claims[claims.length - 1])?.scrollIntoView({ block: 'nearest' });
});
for (const kind of ['mouseover', 'focusin']) {
  cards.addEventListener(kind, event => {
    const card = event.target.closest('.card');
    if (card) light([card.id]);
  });
}
cards.addEventListener('click', event => {
  const card = event.target.closest('.card');
  if (card && !event.target.closest('a, summary, details')) pieces.get(card.id)?.[0]?.scrollIntoView({ block: 'center' });
});
for (const box of document.querySelectorAll('[data-layer]')) {
  box.addEventListener('change', () => text.classList.toggle(`show-${box.dataset.layer}`, box.checked));
}

function show() {
  const id = decodeURIComponent(location.hash.slice(1));
  if (!pieces.has(id)) return;
  light([id]);
  document.getElementById(id)?.scrollIntoView({ block: 'nearest' });
  pieces.get(id)[0].scrollIntoView({ block: 'center' });
}
addEventListener('hashchange', show);
show();
