import { execFileSync } from 'node:child_process';

const READ = 'import json,sqlite3,sys; print(json.dumps(sqlite3.connect(sys.argv[1]).execute(sys.argv[2]).fetchall()))';

/** Returns the rows of a query to a SQLite file, each as an array. */
export const readDatabase = (file, query) => JSON.parse(execFileSync('python3', ['-c', READ, file, query], { encoding: 'utf8', maxBuffer: 64 << 20 }));
