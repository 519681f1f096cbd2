import { readdir, readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { PrismaPg } from '@prisma/adapter-pg'
import { bindMigrationAwareSqlAdapterFactory, ColumnTypeEnum } from '@prisma/driver-adapter-utils'
import { root } from '../lib/paths.mjs'

const { resolve } = createRequire(import.meta.url)

/** Prisma's schema engine as WebAssembly: needs no downloaded binary. @param {string} url */
async function openEngine(url) {
	Object.assign(globalThis, {
		PRISMA_WASM_PANIC_REGISTRY: {
			set_message: (/** @type {string} */ text) => console.error(text),
		},
	})
	const engine = await import('@prisma/schema-engine-wasm/schema_engine_bg')
	const folder = dirname(resolve('@prisma/schema-engine-wasm/schema_engine_bg'))
	const wasm = await WebAssembly.instantiate(
		await readFile(join(folder, 'schema_engine_bg.wasm')),
		{
			'./schema_engine_bg.js': /** @type {WebAssembly.ModuleImports} */ ({ ...engine }),
		},
	)
	const begin = /** @type {() => void} */ (wasm.instance.exports.__wbindgen_start)
	engine.__wbg_set_wasm(wasm.instance.exports)
	begin()
	const factory = bindMigrationAwareSqlAdapterFactory(readingCharColumns(new PrismaPg(url)))
	return engine.SchemaEngine.new({ datamodels: undefined }, () => undefined, factory)
}

const charOid = 18
const varcharOid = 1042

/**
 * The driver adapter has no mapping for PostgreSQL's internal `"char"` type, which introspection
 * reads: let it pass as text, then give it its true column type.
 * @param {PrismaPg} factory
 */
function readingCharColumns(factory) {
	const connect = factory.connect.bind(factory)
	factory.connect = async () => {
		const adapter = await connect()
		const perform = Reflect.get(adapter, 'performIO').bind(adapter)
		const queryRaw = adapter.queryRaw.bind(adapter)
		/** @type {number[]} */
		let charColumns = []
		Reflect.set(adapter, 'performIO', async (/** @type {unknown} */ query) => {
			const result = await perform(query)
			charColumns = []
			for (const [index, field] of (result.fields ?? []).entries()) {
				if (field.dataTypeID !== charOid) continue
				field.dataTypeID = varcharOid
				charColumns.push(index)
			}
			return result
		})
		adapter.queryRaw = async (query) => {
			const result = await queryRaw(query)
			for (const index of charColumns) result.columnTypes[index] = ColumnTypeEnum.Character
			return result
		}
		return adapter
	}
	return factory
}

/** All files of the schema, in the form the engine takes. */
async function schemaFiles() {
	const folder = join(root, 'prisma/schema')
	const names = (await readdir(folder)).filter((name) => name.endsWith('.prisma'))
	return Promise.all(
		names.map(async (name) => ({
			path: join(folder, name),
			content: await readFile(join(folder, name), 'utf8'),
		})),
	)
}

/**
 * The SQL that would bring a migrated database to what prisma/schema says; empty when they agree.
 * @param {string} url a database with all migrations applied
 */
export async function differenceToSchema(url) {
	const engine = await openEngine(url)
	const files = await schemaFiles()
	const { stdout } = await engine.diff({
		from: { tag: 'schemaDatasource', files, configDir: root },
		to: { tag: 'schemaDatamodel', files },
		script: true,
		exitCode: null,
		filters: { externalTables: [], externalEnums: [] },
	})
	const sql = (stdout ?? '').trim()
	return sql.includes('This is an empty migration') ? '' : sql
}
