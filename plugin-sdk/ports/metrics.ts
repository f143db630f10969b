/** What a measured value is told apart by. */
export type MeasuredBy = Readonly<Record<string, string>>;

/** How an instrument presents itself. */
export interface InstrumentDescription {
  readonly description: string;
  /** As UCUM has it, for instance `s` and `{request}`. */
  readonly unit: string;
}

/** Where the value of an instrument that is looked at now and then is told. */
export interface ObservedValue {
  observe(value: number, measuredBy?: MeasuredBy): void;
}

/** Makes instruments, as a `Meter` of OpenTelemetry does. */
export interface MetricsMeter {
  createCounter(
    name: string,
    about: InstrumentDescription,
  ): { add(value: number, measuredBy?: MeasuredBy): void };
  createHistogram(
    name: string,
    about: InstrumentDescription,
  ): { record(value: number, measuredBy?: MeasuredBy): void };
  createObservableGauge(
    name: string,
    about: InstrumentDescription,
  ): {
    addCallback(callback: (result: ObservedValue) => void): void;
    removeCallback(callback: (result: ObservedValue) => void): void;
  };
}

/**
 * The host's OpenTelemetry: `metrics.getMeterProvider()` of `@opentelemetry/api`, or a `MeterProvider` of its SDK; this is
 * the part of its interface that the module uses. What is measured names no person, household, unit or municipality.
 */
export interface Metrics {
  getMeter(name: string, version?: string): MetricsMeter;
}
