package id.go.bengkaliskab.pesona.site;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Makes what templates see of articles: clean rich text, pictures with their addresses. */
final class ArticleViews {
  private final PublicMedia media;
  private final UnaryOperator<String> sanitiser;
  private final SiteFacts facts;

  ArticleViews(PublicMedia media, UnaryOperator<String> sanitiser, SiteFacts facts) {
    this.media = media;
    this.sanitiser = sanitiser;
    this.facts = facts;
  }

  /**
   * A whole article.
   *
   * @param related finds the articles to read on
   */
  ArticleView whole(
      PublicArticle article,
      List<PublicArticle> translations,
      Function<Kinship, List<ArticleCard>> related) {
    List<PublicBlock> blocks = article.blocks().stream().map(this::sanitised).toList();
    Map<String, PublicImage> images = media.images(assets(blocks));
    return new ArticleView(
        article,
        blocks.stream()
            .flatMap(
                block ->
                    block instanceof PublicBlock.Related others
                        ? related(related.apply(Kinship.of(article, others)))
                        : view(block, images, article.language()))
            .toList(),
        translations.stream().map(this::translation).toList(),
        facts);
  }

  List<ArticleCard> cards(List<PublicArticle> articles) {
    Set<String> keys = new HashSet<>();
    articles.forEach(a -> a.photos().findFirst().ifPresent(photo -> keys.add(photo.asset())));
    Map<String, PublicImage> images = media.images(keys);
    return articles.stream()
        .map(article -> new ArticleCard(article, firstPicture(article, images), facts))
        .toList();
  }

  private PublicBlock sanitised(PublicBlock block) {
    return block instanceof PublicBlock.Text text
        ? new PublicBlock.Text(sanitiser.apply(text.body()))
        : block;
  }

  private static Set<String> assets(List<PublicBlock> blocks) {
    Set<String> keys = new HashSet<>();
    for (PublicBlock block : blocks) {
      if (block instanceof PublicBlock.Photos photos) {
        photos.photos().forEach(photo -> keys.add(photo.asset()));
      } else if (block instanceof PublicBlock.Video video) {
        keys.add(video.poster().asset());
      } else if (block instanceof PublicBlock.Text text) {
        keys.addAll(InlinePictures.assets(text.body()));
      }
    }
    return keys;
  }

  /** The view of a block; none when all its pictures have been withdrawn. */
  private Stream<BlockView> view(
      PublicBlock block, Map<String, PublicImage> images, String language) {
    if (block instanceof PublicBlock.Text text) {
      return Stream.of(BlockView.text(InlinePictures.resolve(text.body(), images)));
    }
    if (block instanceof PublicBlock.Quote quote) {
      return Stream.of(BlockView.quote(quote.quote(), quote.source()));
    }
    if (block instanceof PublicBlock.Facts facts) {
      return Stream.of(new FactsView(facts));
    }
    if (block instanceof PublicBlock.MapPoint map) {
      return Stream.of(new MapView(map, language));
    }
    if (block instanceof PublicBlock.Video video) {
      return video(video, images).<BlockView>map(VideoBlockView::new).stream();
    }
    if (block instanceof PublicBlock.Document document) {
      return document(document, language);
    }
    PublicBlock.Photos photos = (PublicBlock.Photos) block;
    List<PictureView> pictures =
        photos.photos().stream().flatMap(photo -> picture(photo, images).stream()).toList();
    return pictures.isEmpty()
        ? Stream.empty()
        : Stream.of(BlockView.pictures(pictures, photos.gallery()));
  }

  /** Nothing is shown of a document that is not public. */
  private Stream<BlockView> document(PublicBlock.Document document, String language) {
    return media
        .document(document.file())
        .<BlockView>map(file -> new DocumentView(document.title(), file, language))
        .stream();
  }

  /** Nothing is shown when none of them is public. */
  private static Stream<BlockView> related(List<ArticleCard> articles) {
    return articles.isEmpty() ? Stream.empty() : Stream.of(new RelatedView(articles));
  }

  private Optional<VideoView> video(PublicBlock.Video block, Map<String, PublicImage> images) {
    Optional<PublicVideo> file = media.video(block.video());
    Optional<PictureView> poster = picture(block.poster(), images);
    return file.isEmpty() || poster.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new VideoView(file.get(), block, poster.get(), media.video(block.captions())));
  }

  private static Optional<PictureView> firstPicture(
      PublicArticle article, Map<String, PublicImage> images) {
    return article.photos().findFirst().flatMap(photo -> picture(photo, images));
  }

  private static Optional<PictureView> picture(PublicPhoto photo, Map<String, PublicImage> images) {
    return Optional.ofNullable(images.get(photo.asset()))
        .map(image -> new PictureView(image, photo));
  }

  private TranslationView translation(PublicArticle article) {
    String path = SiteAddresses.article(article.language(), article.slug());
    return new TranslationView(article.language(), path, facts.url(path));
  }
}
