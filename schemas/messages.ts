import * as z from 'zod/mini'
import en from 'zod/v4/locales/en.js'

// The small build of zod has no words of its own for what is wrong with a value.
z.config(en())
