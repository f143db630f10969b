/**
 * Who runs the module's jobs in this process: the host (which then calls `run` of each), the module's own worker (which
 * `avstamp serve` then starts beside the requests), or nobody.
 */
export interface Scheduler {
  readonly runBy: 'host' | 'module' | 'nobody';
}
