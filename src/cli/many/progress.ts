import progress from 'cli-progress';

/** Tells how far the work is. */
export interface ProgressReport {
  /** @param share - How much of the whole came to its end. */
  add(articles: number, share: number): void;
  stop(): void;
}

const SILENT: ProgressReport = { add: () => undefined, stop: () => undefined };

const KNOWN = '{bar} {percentage}% · {articles} articles · {rate}/s · {eta_formatted} left';
const UNKNOWN = '{articles} articles · {rate}/s · {duration_formatted}';
const TIMES_A_SECOND = 4;

/**
 * A bar on `stream`, or nothing where that is no terminal.
 *
 * @param total - The whole, null when unknown: then articles are counted without a bar.
 */
export function progressReport(stream: NodeJS.WritableStream | null, total: number | null): ProgressReport {
  if (stream === null) return SILENT;
  const bar = new progress.SingleBar({
    stream, format: total === null ? UNKNOWN : KNOWN, fps: TIMES_A_SECOND, clearOnComplete: false, etaBuffer: 100,
    formatTime: (seconds, options, roundTo) => (Number.isFinite(seconds) ? progress.Format.TimeFormat(seconds, options, roundTo) : '?'),
  });
  const started = performance.now();
  let articles = 0;
  bar.start(total ?? 1, 0, { articles: 0, rate: '0' });
  return {
    add(count, share) {
      articles += count;
      const rate = (articles / Math.max(performance.now() - started, 1) * 1000).toFixed(0);
      if (total === null) bar.update({ articles, rate });
      else bar.increment(share, { articles, rate });
    },
    stop() { bar.stop(); },
  };
}
