import { mount } from 'svelte'
import Phone from './Phone.svelte'
import './phone.css'
import { begin } from './words'

const target = document.getElementById('page')
if (target) void begin().then(() => mount(Phone, { target }))
