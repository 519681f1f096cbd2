import { newId } from '#app/adapters/clock/ids.server.ts'
import type { Ctx } from '#app/adapters/context.ts'
import { nameOf, type Staff, type System } from '#app/domain/access/actor.ts'
import { may } from '#app/domain/access/may.ts'
import type { DivisionCode } from '#app/domain/divisions/division-code.ts'

export type ImportOrder = {
	division: DivisionCode
	source: string
	fileName: string
	/** The kept file that a worker is to read; null where whoever starts the import reads it themself. */
	fileId: string | null
	digest: string
}

type Outcome = { refused: 'not-yours' } | { importId: string }

/** Notes an import; with a kept file it is put in line for a worker. */
export async function startImport(ctx: Ctx<Staff | System>, order: ImportOrder): Promise<Outcome> {
	const { actor, now } = ctx
	return ctx.write(async (tx): Promise<Outcome> => {
		if (!may(actor, 'post.import', { divisions: [order.division] })) return { refused: 'not-yours' }
		const id = newId(now.getTime())
		await tx.db.importBatch.create({
			data: {
				id,
				fileName: order.fileName.slice(0, 200),
				fileId: order.fileId,
				source: order.source.slice(0, 50),
				ownerCode: order.division,
				startedBy: nameOf(actor),
				digest: order.digest,
				createdAt: now,
			},
		})
		tx.record({
			action: 'import.start',
			subject: ['import', id],
			division: order.division,
			details: { file: order.fileName, digest: order.digest },
		})
		if (order.fileId) await tx.enqueue('import-posts', { id }, { key: `import ${id}` })
		return { importId: id }
	})
}
