import { AbstractLogger } from 'typeorm';

/**
 * Keeps TypeORM's own texts off the screen: with logging turned off it still prints failed migrations and slow
 * queries, with what people registered in them. What matters reaches the caller as an error.
 */
export class SilentLogger extends AbstractLogger {
  protected writeLog(): void {}
}
