import { mount } from 'svelte'
import Phone from './Phone.svelte'
import './phone.css'

const target = document.getElementById('page')
if (target) mount(Phone, { target })
