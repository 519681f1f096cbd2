import { mkdtemp, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sharp from 'sharp'
import { beforeAll, describe, expect, test } from 'vitest'
import { openPicture } from '#app/adapters/refusals/sealed-picture.server.ts'
import { addEvidence } from '#app/commands/refusals/add-evidence.server.ts'
import type { Staff } from '#app/domain/access/actor.ts'
import { shownPicture } from '#app/queries/refusals/shown-picture.server.ts'
import { aStaff } from '#tests/makers/actors.ts'
import { made } from '#tests/makers/journeys.ts'
import { addSeeker } from '#tests/makers/market.ts'
import { aCaseworker, aDibaoSeeker, aRefusal, person, staff } from '#tests/makers/refusals.ts'
import { asOwner } from '#tests/setup/database.ts'

let worker: Staff
beforeAll(async () => {
	worker = await aCaseworker()
})

async function aPhoto() {
	const path = join(await mkdtemp(join(tmpdir(), 'zhuye-evidence-')), 'note.png')
	const drawn = sharp({ create: { width: 40, height: 30, channels: 3, background: '#c0ffee' } })
	await writeFile(path, await drawn.png().toBuffer())
	return { path, name: 'note.png', size: (await stat(path)).size, digest: '' }
}

describe('a picture of a note', () => {
	test('is kept sealed, and seen by the person and by those who decide', async () => {
		const personId = await aDibaoSeeker()
		const refusalId = await aRefusal(worker, personId)
		const id = made(await addEvidence(person(personId), { refusalId }, await aPhoto()))
		const [row] = await asOwner<{ picture_cipher: Buffer }>(
			'SELECT picture_cipher FROM evidence WHERE id = $1',
			[id],
		)
		expect(row?.picture_cipher.toString()).toMatch(/^v1\./)
		const jpeg = openPicture(id, row?.picture_cipher ?? Buffer.alloc(0))
		expect(await sharp(jpeg).metadata()).toMatchObject({ format: 'jpeg', width: 40 })

		expect(await shownPicture(person(personId), id)).toEqual(jpeg)
		expect(await shownPicture(staff(worker), id)).toEqual(jpeg)
		const strangers = [
			person(await addSeeker('330108')),
			staff(aStaff('officer', '330108')),
			staff(aStaff('caseworker', '330110')),
			staff(aStaff('admin', '33')),
		]
		for (const stranger of strangers) expect(await shownPicture(stranger, id)).toBeNull()
	})

	test('is handed in by nobody else, and there are no more than eight', async () => {
		const personId = await aDibaoSeeker()
		const refusalId = await aRefusal(worker, personId)
		const stranger = person(await addSeeker('330108'))
		expect(await addEvidence(stranger, { refusalId }, await aPhoto())).toEqual({
			refused: 'not-found',
		})
		for (let place = 0; place < 8; place++)
			made(await addEvidence(staff(worker), { refusalId }, await aPhoto()))
		expect(await addEvidence(person(personId), { refusalId }, await aPhoto())).toEqual({
			refused: 'too-many-pictures',
		})
		expect(await addEvidence(person(personId), { refusalId }, null)).toEqual({
			refused: 'file-missing',
		})
	})
})
