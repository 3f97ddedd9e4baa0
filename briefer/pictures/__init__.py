"""Pictures cleaned: PNG or JPEG, upright, of a sensible size, with nothing but what they show."""
