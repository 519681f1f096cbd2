import { createWriteStream } from 'node:fs'
import { type FileHandle, mkdtemp, open, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { PoolClient } from 'pg'
import { newId } from '#app/adapters/clock/ids.server.ts'
import { actorSettings } from '#app/adapters/db/actor-settings.ts'
import { pool } from '#app/adapters/db/pools.server.ts'
import type { Staff } from '#app/domain/access/actor.ts'

/** A file that was handed in and lies on this machine's disk for as long as the request takes. */
export type HandedIn = { path: string; name: string; size: number; digest: string }

const pieceBytes = 1024 * 1024

/** Keeps a file in pieces, so that a worker on any machine can read it. */
export async function keepFile(
	actor: Staff,
	{ path, name, size, digest }: HandedIn,
): Promise<string> {
	const id = newId()
	const client = await pool('web').connect()
	const file = await open(path)
	try {
		await client.query('BEGIN')
		for (const [setting, value] of actorSettings(actor))
			await client.query('SELECT set_config($1, $2, true)', [setting, value])
		await client.query(
			'INSERT INTO stored_file (id, name, size, digest, uploaded_by) VALUES ($1, $2, $3, $4, $5)',
			[id, name, size, Buffer.from(digest, 'hex'), actor.accountId],
		)
		await keepPieces(client, id, file)
		await client.query('COMMIT')
		return id
	} catch (error) {
		await client.query('ROLLBACK')
		throw error
	} finally {
		client.release()
		await file.close()
	}
}

async function keepPieces(client: PoolClient, id: string, file: FileHandle): Promise<void> {
	const piece = Buffer.alloc(pieceBytes)
	for (let seq = 0; ; seq++) {
		const { bytesRead } = await file.read(piece, 0, pieceBytes)
		if (bytesRead === 0) return
		await client.query('INSERT INTO stored_piece (file_id, seq, bytes) VALUES ($1, $2, $3)', [
			id,
			seq,
			piece.subarray(0, bytesRead),
		])
	}
}

/** Lays a kept file on this machine's disk while something is done with it. */
export async function withKeptFile<T>(id: string, act: (path: string) => Promise<T>): Promise<T> {
	const folder = await mkdtemp(join(tmpdir(), 'zhuye-kept-'))
	try {
		const path = join(folder, 'file')
		await pipeline(Readable.from(piecesOf(id)), createWriteStream(path))
		return await act(path)
	} finally {
		await rm(folder, { recursive: true, force: true })
	}
}

async function* piecesOf(id: string): AsyncGenerator<Buffer> {
	for (let seq = 0; ; seq++) {
		const { rows } = await pool('worker').query<{ bytes: Buffer }>(
			'SELECT bytes FROM stored_piece WHERE file_id = $1 AND seq = $2',
			[id, seq],
		)
		const [piece] = rows
		if (!piece) return
		yield piece.bytes
	}
}
