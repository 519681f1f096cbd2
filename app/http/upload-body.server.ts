import { createHash } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable, Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { Busboy, type BusboyInstance } from '@fastify/busboy'
import type { HandedIn } from '#app/adapters/files/kept-files.server.ts'
import { problem } from './problems.server.ts'

/** The fields of a form and the one file in it, which lies on disk until it is discarded. */
export type UploadBody = {
	form: FormData
	file: HandedIn | null
	discard: () => Promise<void>
}

const limits = { fields: 30, fieldSize: 10_000, files: 1, parts: 40, headerPairs: 100 }

/** Reads a form with a file as it comes, without ever holding the file. */
export async function readUpload(request: Request): Promise<UploadBody> {
	const folder = await mkdtemp(join(tmpdir(), 'zhuye-upload-'))
	const discard = () => rm(folder, { recursive: true, force: true })
	try {
		const form = new FormData()
		let saving: Promise<HandedIn | null> = Promise.resolve(null)
		const parser = parserFor(request)
		parser.on('field', (name, value) => form.append(name, value))
		parser.on('file', (_field, stream, name) => {
			saving = save(stream, join(folder, 'file'), name)
			saving.catch(() => stream.resume())
		})
		await pipeline(Readable.from(bodyOf(request)), parser)
		return { form, file: await saving, discard }
	} catch (error) {
		await discard()
		throw error
	}
}

/** The fields of such a form alone: its file is let pass by. */
export async function fieldsOfUpload(request: Request): Promise<FormData> {
	const form = new FormData()
	const parser = parserFor(request)
	parser.on('field', (name, value) => form.append(name, value))
	parser.on('file', (_field, stream) => stream.resume())
	await pipeline(Readable.from(bodyOf(request)), parser)
	return form
}

function parserFor(request: Request): BusboyInstance {
	try {
		return new Busboy({
			headers: { 'content-type': request.headers.get('content-type') ?? '' },
			limits,
		})
	} catch {
		throw problem(400, 'form-without-key')
	}
}

async function* bodyOf({ body }: Request): AsyncGenerator<Uint8Array> {
	const reader = body?.getReader()
	for (let piece = await reader?.read(); piece && !piece.done; piece = await reader?.read())
		yield piece.value
}

/** Null where no file was chosen: browsers then send one without name and bytes. */
async function save(stream: Readable, path: string, name: string): Promise<HandedIn | null> {
	const hash = createHash('sha256')
	let size = 0
	const counting = new Transform({
		transform(piece: Buffer, _encoding, done) {
			hash.update(piece)
			size += piece.length
			done(null, piece)
		},
	})
	await pipeline(stream, counting, createWriteStream(path))
	const named = (name ?? '').trim()
	return size === 0 && named === '' ? null : { path, name: named, size, digest: hash.digest('hex') }
}
