// The strength of a party over time: every source's figure with the range that fits its words.
import uPlot from '/assets/uplot.js';
import { get } from '/assets/desk.js';

const COLOURS = ['#0072b2', '#d55e00', '#009e73', '#cc79a7', '#e69f00', '#56b4e9', '#7b5ea7', '#8c6d1f'];
const place = document.getElementById('strength');
if (place) {
  const points = await get(`/api/v1/strength?key=${encodeURIComponent(place.dataset.key)}`);
  const speakers = [...new Set(points.map(p => p.speaker))];
  const days = [...new Set(points.map(p => Date.parse(p.day) / 1000))].sort((a, b) => a - b);
  const series = speakers.map(name => days.map(day => {
    const found = points.find(p => p.speaker === name && Date.parse(p.day) / 1000 === day);
    return found ? found.shown : null;
  }));
  const colour = name => COLOURS[speakers.indexOf(name) % COLOURS.length];
  // A bar from the least to the most; an open end is drawn as a short dash beyond the figure.
  function ranges(u) {
    for (const point of points) {
      const x = u.valToPos(Date.parse(point.day) / 1000, 'x', true);
      const low = point.least ?? point.shown * 0.9;
      const high = point.most ?? point.shown * 1.1;
      u.ctx.save();
      u.ctx.strokeStyle = colour(point.speaker);
      u.ctx.lineWidth = 3;
      if (point.least === null || point.most === null) u.ctx.setLineDash([4, 3]);
      u.ctx.beginPath();
      u.ctx.moveTo(x, u.valToPos(low, 'y', true));
      u.ctx.lineTo(x, u.valToPos(high, 'y', true));
      u.ctx.stroke();
      u.ctx.restore();
    }
  }
  const top = Math.max(...points.map(p => p.most ?? p.shown * 1.1), 1);
  const spare = days.length < 2 ? 30 * 86400 : (days[days.length - 1] - days[0]) * 0.06 + 86400;
  const options = { width: Math.max(280, place.clientWidth), height: 260, legend: { live: false },
    scales: { x: { time: true, range: () => [days[0] - spare, days[days.length - 1] + spare] }, y: { range: () => [0, top * 1.08] } },
    axes: [{ stroke: '#55606e' }, { stroke: '#55606e', size: 70, values: (u, all) => all.map(v => v.toLocaleString('en')) }],
    series: [{}, ...speakers.map(name => ({ label: name, stroke: colour(name), width: 0, paths: () => null, points: { show: true, size: 8, fill: colour(name) } }))],
    hooks: { draw: [ranges] } };
  if (points.length) {
    const chart = new uPlot(options, [days, ...series], place);
    addEventListener('resize', () => chart.setSize({ width: Math.max(280, place.clientWidth), height: 260 }));
  }
  place.dataset.ready = 'yes';
}
