import 'reflect-metadata';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { NestFactory } from '@nestjs/core';
import { readConfig } from '@platform/config/config.js';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { AppModule } from '../app.module.js';

// Writes schema.graphql from the code; with --check only compares and fails when they differ.

const FILE = 'schema.graphql';
const dataDir = mkdtempSync(join(tmpdir(), 'portal-schema-'));
const app = await NestFactory.create(AppModule.forRoot(readConfig({ PORTAL_DATA_DIR: dataDir })), {
  logger: ['error'],
});
await app.init();
const text = `${printSchema(lexicographicSortSchema(app.get(GraphQLSchemaHost).schema))}\n`;
await app.close();
rmSync(dataDir, { recursive: true, force: true });

if (!process.argv.includes('--check')) {
  writeFileSync(FILE, text);
} else if (readFileSync(FILE, 'utf8') !== text) {
  console.error(`${FILE} is not what the code says: run npm run schema and commit it.`);
  process.exitCode = 1;
}
