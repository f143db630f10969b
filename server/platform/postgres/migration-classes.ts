import type { MigrationInterface, QueryRunner } from 'typeorm';
import type { Migration } from './migration-list.js';

/** TypeORM orders migrations by the number in the last 13 characters of their names. */
const DIGITS = 13;

/** The name that the migration has in the table `avstamp.migration`, such as `Measures0000000000003`. */
export function recordedName({ name, number }: Migration): string {
  return name + String(number).padStart(DIGITS, '0');
}

/** A migration may take another role, so that the right one owns what it makes; the record is written as ourselves. */
async function run(queryRunner: QueryRunner, sql: string): Promise<void> {
  await queryRunner.query(sql);
  await queryRunner.query('reset role');
}

/** TypeORM takes migrations as classes, and makes one object of each. */
export function migrationClass(migration: Migration): new () => MigrationInterface {
  return class implements MigrationInterface {
    readonly name = recordedName(migration);

    async up(queryRunner: QueryRunner): Promise<void> {
      await run(queryRunner, migration.upSql);
    }

    async down(queryRunner: QueryRunner): Promise<void> {
      await run(queryRunner, migration.downSql);
    }
  };
}
