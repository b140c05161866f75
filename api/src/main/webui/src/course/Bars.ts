import uPlot from 'uplot';
import type { Sentence } from './sentences';

interface Words {
  high: string;
  low: string;
  choose(at: number): void;
}

const STEPS = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1_000, 2_000, 5_000];
/** What the screen is like; the canvas has to be painted again when that changes. */
const LOOKS = ['(prefers-color-scheme: dark)', '(forced-colors: active)', 'print'];

/** The picture of a course on a canvas. Its colours are those that the styles give to its frame. */
export class Bars {
  private readonly plot: uPlot;
  private readonly size: ResizeObserver;
  private readonly looks = LOOKS.map((look) => window.matchMedia(look));
  private readonly repaint = () => this.plot.redraw(false);
  private marked = 0;

  constructor(
    private readonly frame: HTMLElement,
    sentences: readonly Sentence[],
    { high, low, choose }: Words,
  ) {
    const colour = (name: 'color' | 'borderTopColor' | 'borderBottomColor' | 'borderLeftColor' | 'outlineColor') => () =>
      getComputedStyle(frame)[name];
    const path = uPlot.paths.bars!({ size: [0.7, 24] });
    const bar = (paint: () => string) => ({ paths: path, fill: paint, stroke: paint, width: 0, points: { show: false } });
    const axis = { stroke: colour('color'), font: `12px ${getComputedStyle(frame).fontFamily}`, ticks: { show: false } };
    this.plot = new uPlot(
      {
        width: frame.clientWidth,
        height: frame.clientHeight,
        // As wide as the slider below.
        padding: [8, 0, 0, 0],
        legend: { show: false },
        cursor: { y: false, points: { show: false }, drag: { x: false, y: false } },
        scales: { x: { time: false, range: [0.4, sentences.length + 0.6] }, y: { range: [-1.05, 1.05] } },
        axes: [
          { ...axis, incrs: STEPS, size: 24, gap: 2, grid: { show: false } },
          {
            ...axis,
            size: 64,
            gap: 4,
            splits: () => [-1, 0, 1],
            values: () => [low, '0', high],
            grid: { stroke: colour('borderLeftColor'), width: 1 },
          },
        ],
        series: [{}, bar(colour('borderTopColor')), bar(colour('borderBottomColor'))],
        hooks: { drawClear: [(plot) => this.paintMark(plot, colour('outlineColor')())] },
      },
      [
        sentences.map((_, nth) => nth + 1),
        sentences.map(({ polarity }) => (polarity > 0 ? polarity : null)),
        sentences.map(({ polarity }) => (polarity < 0 ? polarity : null)),
      ],
      frame,
    );
    this.plot.over.addEventListener('click', ({ offsetX }) => choose(this.plot.posToIdx(offsetX)));
    this.size = new ResizeObserver(() => this.plot.setSize({ width: frame.clientWidth, height: frame.clientHeight }));
    this.size.observe(frame);
    this.looks.forEach((look) => look.addEventListener('change', this.repaint));
  }

  /** Paints a band behind a sentence's bar, which is there also when the bar is too small to be seen. */
  mark(at: number): void {
    this.marked = at;
    this.repaint();
  }

  remove(): void {
    this.looks.forEach((look) => look.removeEventListener('change', this.repaint));
    this.size.disconnect();
    this.plot.destroy();
    this.frame.replaceChildren();
  }

  private paintMark(plot: uPlot, colour: string): void {
    const { ctx, bbox } = plot;
    const [from, to] = [this.marked + 0.5, this.marked + 1.5].map((x) => plot.valToPos(x, 'x', true)) as [number, number];
    const width = Math.max(3 * uPlot.pxRatio, to - from);
    const left = (from + to - width) / 2;
    ctx.save();
    ctx.fillStyle = ctx.strokeStyle = colour;
    ctx.globalAlpha = 0.16;
    ctx.fillRect(left, bbox.top, width, bbox.height);
    ctx.globalAlpha = 1;
    ctx.lineWidth = uPlot.pxRatio;
    ctx.strokeRect(left, bbox.top, width, bbox.height);
    ctx.restore();
  }
}
