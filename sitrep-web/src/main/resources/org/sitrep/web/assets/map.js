// The map: districts and towns by who is said to hold them on a day, events, and displacement.
import * as L from '/assets/leaflet.js';
import { element, get } from '/assets/desk.js';

const COLOURS = ['#0072b2', '#d55e00', '#009e73', '#cc79a7', '#e69f00', '#56b4e9', '#7b5ea7', '#8c6d1f'];
const UNKNOWN = '#6b7785';
const HALF_LIFE = 90;
const DAY = 86400000;
const place = document.getElementById('map');
const thumb = place.dataset.thumb === 'yes';
const map = L.map(place, { attributionControl: !thumb, zoomControl: !thumb, dragging: !thumb, scrollWheelZoom: !thumb,
  doubleClickZoom: !thumb, boxZoom: !thumb, keyboard: !thumb, touchZoom: !thumb, minZoom: 2, maxZoom: 12, zoomSnap: 0.25,
  zoomAnimation: false, fadeAnimation: false, markerZoomAnimation: false });
if (!thumb) map.attributionControl.setPrefix(false);
const svg = L.svg({ padding: 0.5 });
map.addLayer(svg);
const layers = L.layerGroup().addTo(map);

const [data, countries] = await Promise.all([get('/api/v1/map'), get('/assets/countries.geojson')]);
L.geoJSON(countries, { interactive: false, attribution: 'Countries: Natural Earth',
  style: { color: '#9aa6b2', weight: 1, fillColor: '#fbfaf7', fillOpacity: 1 } }).addTo(map);
const colour = name => {
  const number = data.holders.indexOf(name);
  return number < 0 ? UNKNOWN : COLOURS[number % COLOURS.length];
};
const first = Date.parse(data.from || '2000-01-01');
const last = Date.parse(data.to || '2000-01-01');
const days = Math.round((last - first) / DAY);
const iso = number => new Date(first + number * DAY).toISOString().slice(0, 10);

// Hatches for contested places: one for every pair of colours that meet, made when needed.
function hatch(colours) {
  const id = `hatch-${colours.map(c => c.slice(1)).join('-')}`;
  const root = place.querySelector('.leaflet-overlay-pane svg');
  if (!root.querySelector(`#${id}`)) {
    const space = 'http://www.w3.org/2000/svg';
    let defs = root.querySelector('defs');
    if (!defs) root.prepend(defs = document.createElementNS(space, 'defs'));
    const width = 7 * colours.length;
    const pattern = document.createElementNS(space, 'pattern');
    for (const [name, value] of Object.entries({ id, width, height: width, patternUnits: 'userSpaceOnUse', patternTransform: 'rotate(45)' })) pattern.setAttribute(name, value);
    colours.forEach((fill, number) => {
      const stripe = document.createElementNS(space, 'rect');
      for (const [name, value] of Object.entries({ x: number * 7, y: 0, width: 7, height: width, fill })) stripe.setAttribute(name, value);
      pattern.append(stripe);
    });
    defs.append(pattern);
  }
  return `url(#${id})`;
}

const shownOn = day => data.control.filter(s => s.from <= day && (!s.to || s.to > day));
const silence = (stretch, day) => Math.max(0, (Date.parse(day) - Date.parse(stretch.confirmed)) / DAY);
const stale = (stretch, day) => silence(stretch, day) > HALF_LIFE;

// Stretches of one place and part lie over one another: they are drawn once, with all who are said to hold it.
function together(stretches) {
  const places = new Map();
  for (const stretch of stretches) {
    const key = [stretch.outline || stretch.point.join(), stretch.part].join('|');
    if (!places.has(key)) places.set(key, []);
    places.get(key).push(stretch);
  }
  return [...places.values()];
}

function style(group, day) {
  const holders = [...new Set(group.map(s => s.holder).filter(Boolean))];
  const contested = group.some(s => s.state === 'contested') || holders.length > 1;
  const lost = group.every(s => s.state === 'lost');
  const only = group.every(s => s.standing === 'single_source');
  const fill = lost ? '#fff' : contested ? hatch([...holders.map(colour), ...(holders.length < 2 ? ['#fff'] : [])]) : colour(holders[0]);
  return { color: lost ? UNKNOWN : colour(holders[0]), weight: 2, fillColor: fill, opacity: 1,
    fillOpacity: contested ? 0.85 : group.every(s => stale(s, day)) ? 0.3 : 0.6,
    dashArray: only || group.every(s => stale(s, day)) ? '5 4' : null, className: 'control' };
}

function draw(day, eventDays) {
  layers.clearLayers();
  const shown = shownOn(day);
  const groups = together(shown);
  groups.sort((a, b) => (a[0].outline ? 0 : 1) - (b[0].outline ? 0 : 1));
  for (const group of groups) {
    const outline = group[0].outline && data.outlines[group[0].outline];
    const look = style(group, day);
    const layer = outline ? L.geoJSON(outline.geometry, { style: look })
      : L.circleMarker(group[0].point, { ...look, radius: thumb ? 5 : group[0].part === 'centre' ? 8 : 9 });
    if (!thumb) {
      layer.bindTooltip(`${group[0].place}, ${group[0].part}${outline?.approximate ? ' (approximate area)' : ''}`);
      layer.on('click', () => choose(group, day));
    }
    layer.addTo(layers);
  }
  const since = new Date(Date.parse(day) - eventDays * DAY).toISOString().slice(0, 10);
  const events = thumb ? [] : data.events.filter(e => e.first <= day && e.last >= since);
  for (const event of events) {
    L.circleMarker([event.latitude, event.longitude], { radius: 4, color: '#1b2430', weight: 1.5, fillColor: '#fff', fillOpacity: 0.9, className: 'event-spot' })
      .bindTooltip(words(`${event.first}: ${event.type}, ${event.place}`, event.killed && `killed ${event.killed}`)).addTo(layers);
  }
  const flows = thumb ? [] : data.flows.filter(f => f.day <= day && f.day >= since);
  for (const flow of flows) {
    L.polyline([flow.origin, flow.destination], { color: '#1b2430', weight: 2, dashArray: '1 5', className: 'flow' }).bindTooltip(words(flow.words)).addTo(layers);
    L.circleMarker(flow.destination, { radius: 3, color: '#1b2430', fillColor: '#1b2430', fillOpacity: 1, className: 'flow' }).addTo(layers);
  }
  return { shown, events, flows };
}

// Tooltips take elements, never markup made of words from reports.
function words(...lines) {
  const box = element('span');
  lines.filter(Boolean).forEach((line, number) => { if (number) box.append(element('br')); box.append(line); });
  return box;
}

async function choose(group, day) {
  const side = document.getElementById('chosen');
  const parts = [element('h2', {}, `${group[0].place}, ${group[0].part}`)];
  for (const stretch of group) {
    const cites = ids => element('ul', { class: 'plain small' }, ...ids.map(id => element('li', {}, element('a', { href: `/claims/${encodeURIComponent(id)}` }, `claim ${id.slice(0, 8)}`))));
    parts.push(element('p', {}, element('b', {}, stretch.holder || 'nobody named'), ` ${stretch.state} since ${stretch.from}${stretch.to ? ` to ${stretch.to}` : ''}`),
      element('p', { class: 'dim' }, `last confirmed ${stretch.confirmed} (${Math.round(silence(stretch, day))} days before), ${stretch.sources} independent source${stretch.sources === 1 ? '' : 's'}`),
      element('h3', {}, `For (${stretch.claims.length})`), cites(stretch.claims));
    if (stretch.contrary.length) parts.push(element('h3', {}, `Against (${stretch.contrary.length})`), cites(stretch.contrary));
  }
  const outline = group[0].outline && data.outlines[group[0].outline];
  if (outline) parts.push(element('p', { class: 'dim' }, `${outline.approximate ? 'Approximate area. ' : ''}${outline.credit}`));
  side.replaceChildren(...parts);
  // The speakers' names take the place of bare ids.
  for (const link of side.querySelectorAll('a')) {
    const claim = await get(`/api/v1${link.getAttribute('href')}`);
    link.href = `/reports/${claim.report}#${claim.id}`;
    link.textContent = `${claim.speaker}, ${claim.published || 'undated'}`;
    link.after(element('div', { class: 'sentence' }, `“${claim.evidence}”`));
  }
}

function swatch(attributes) {
  const space = 'http://www.w3.org/2000/svg';
  const box = document.createElementNS(space, 'svg');
  box.setAttribute('width', 26); box.setAttribute('height', 16); box.setAttribute('aria-hidden', 'true');
  const shape = document.createElementNS(space, 'rect');
  for (const [name, value] of Object.entries({ x: 1, y: 1, width: 24, height: 14, 'stroke-width': 2, ...attributes })) shape.setAttribute(name, value);
  box.append(shape);
  return box;
}

function legend(shown) {
  const row = (sign, text) => element('li', {}, sign, element('span', {}, text));
  const holders = data.holders.filter(name => shown.some(s => s.holder === name));
  document.getElementById('legend').replaceChildren(
    ...holders.map(name => row(swatch({ fill: colour(name), 'fill-opacity': 0.6, stroke: colour(name) }), name)),
    row(swatch({ fill: hatch(['#0072b2', '#d55e00']), 'fill-opacity': 0.85, stroke: UNKNOWN }), 'contested: hatched'),
    row(swatch({ fill: UNKNOWN, 'fill-opacity': 0.3, stroke: UNKNOWN, 'stroke-dasharray': '5 4' }), 'dashed: one source only, or not confirmed for 90 days (pale)'),
    row(swatch({ fill: '#fff', stroke: UNKNOWN }), 'said to be lost, nobody said to have come'),
    row(swatch({ fill: '#fff', stroke: '#1b2430', rx: 7 }), 'small ring: event'),
    row(swatch({ fill: 'none', stroke: '#1b2430', 'stroke-dasharray': '1 5' }), 'dotted line: people said to have fled'),
    element('li', { class: 'dim' }, 'Circles are towns, areas are districts or their villages. Areas without an imported outline are approximate.'));
}

function fit() {
  const points = data.control.filter(s => s.point).map(s => s.point);
  const bounds = L.latLngBounds(points);
  for (const outline of Object.values(data.outlines)) bounds.extend(L.geoJSON(outline.geometry).getBounds());
  data.events.forEach(e => { if (!bounds.isValid()) bounds.extend([e.latitude, e.longitude]); });
  if (bounds.isValid()) map.fitBounds(bounds.pad(0.08), { maxZoom: 8, animate: false });
  else map.setView([15, 25], 3);
}

function controls() {
  const slider = document.getElementById('day');
  const on = document.getElementById('on');
  const step = document.getElementById('step');
  const range = document.getElementById('range');
  const play = document.getElementById('play');
  slider.max = String(days);
  if (data.unplaced) document.getElementById('unplaced').textContent = `${data.unplaced} stretches without a known place are not drawn.`;
  const asked = new URLSearchParams(location.search);
  slider.value = asked.has('day') ? String(Math.round((Date.parse(asked.get('day')) - first) / DAY)) : String(days);
  if (asked.has('events')) range.value = asked.get('events');
  function show() {
    const day = iso(Number(slider.value));
    on.textContent = day;
    slider.setAttribute('aria-valuetext', day);
    const { shown, events, flows } = draw(day, Number(range.value));
    legend(shown);
    document.getElementById('shown').textContent = `${shown.length} stretch${shown.length === 1 ? '' : 'es'} of control, ${events.length} events, ${flows.length} flows`;
    document.getElementById('shown').dataset.count = String(shown.length + events.length + flows.length);
    document.getElementById('geojson').href = `/api/v1/map.geojson?day=${day}&events=${range.value}`;
    document.getElementById('list').replaceChildren(...shown.map(s => element('tr', {},
      ...[s.place, s.part, s.holder || '–', s.state, s.from, s.confirmed].map(text => element('td', {}, text)),
      element('td', { class: 'num' }, String(s.claims.length)), element('td', { class: 'num' }, String(s.contrary.length)))));
    history.replaceState(null, '', `?day=${day}&events=${range.value}`);
  }
  function move(by) {
    slider.value = String(Math.min(days, Math.max(0, Number(slider.value) + by)));
    show();
  }
  slider.addEventListener('input', show);
  range.addEventListener('change', show);
  document.getElementById('back').addEventListener('click', () => move(-Number(step.value)));
  document.getElementById('forth').addEventListener('click', () => move(Number(step.value)));
  document.getElementById('print').addEventListener('click', () => print());
  let playing = 0;
  play.addEventListener('click', () => {
    if (playing) { clearInterval(playing); playing = 0; } else {
      if (Number(slider.value) >= days) slider.value = '0';
      playing = setInterval(() => {
        move(Number(step.value));
        if (Number(slider.value) >= days) play.click();
      }, 400);
    }
    play.textContent = playing ? 'Pause' : 'Play';
    play.setAttribute('aria-pressed', String(Boolean(playing)));
  });
  show();
}

fit();
if (thumb) draw(iso(days), 30); else controls();
place.dataset.ready = 'yes';
