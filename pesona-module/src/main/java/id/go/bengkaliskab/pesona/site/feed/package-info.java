/** Files of the public site for programs: feeds, sitemap. They know nothing of the repository. */
package id.go.bengkaliskab.pesona.site.feed;
