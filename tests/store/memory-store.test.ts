import { describe } from 'vitest'
import { createMemoryStore } from '../../src/store/memory-store.ts'
import { storeContract } from './store-contract.ts'

describe('memory store', () => storeContract(async () => createMemoryStore()))
