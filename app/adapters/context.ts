import type { Actor } from '#app/domain/access/actor.ts'
import type { DivisionCode } from '#app/domain/divisions/division-code.ts'
import type { Prisma } from './db/generated/client.ts'

/** Prisma within one transaction, signed in as the role that fits, seeing what the actor may see. */
export type Db = Prisma.TransactionClient

export type Json = Prisma.InputJsonValue

/** An entry for the audit: what was done to what, where. Never holds sensitive values. */
export type Act = {
	action: string
	subject: readonly [type: string, id: string]
	division: DivisionCode
	details?: Readonly<Record<string, Json>>
}

/** A transaction that changes things: row, event, audit and work for the worker belong together. */
export type WriteTx = {
	db: Db
	/** Noted now, written last: the audit chain stays locked from the first entry to the commit. */
	record(act: Act): void
	/** Puts a job in line; it starts after the commit. A key makes several of them one. */
	enqueue(task: string, payload: Json, options?: { key?: string; due?: Date }): Promise<void>
	/** From here on the transaction sees what belongs to this person: they have just been registered. */
	actFor(personId: string): Promise<void>
}

/** The idempotency key of the form that was posted, with the hash of what it said. */
export type Once = { key: string; bodyHash: Buffer<ArrayBuffer> }

/** Everything a query or a command knows of its surroundings; made at the door, or by a job. */
export type Ctx<Who extends Actor = Actor> = {
	actor: Who
	now: Date
	/** The ISO day in China. */
	today: string
	requestId: string
	once: Once | null
	/** Aborted when the client has gone. */
	signal: AbortSignal
	read<T>(look: (db: Db) => Promise<T>): Promise<T>
	/** An outcome that says `refused` changes nothing: the transaction is rolled back. */
	write<T extends object>(act: (tx: WriteTx) => Promise<T>): Promise<T>
}
