/** Step 8: the links of posts on social media, channel by channel, and why one was left out. */
package id.go.bengkaliskab.pesona.share;
